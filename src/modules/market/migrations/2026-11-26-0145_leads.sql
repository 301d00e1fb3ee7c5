-- The broker's desk: proposed pairs, the leads that come of them with everything that was done, why pairs were refused.

create table market.proposal (
  demand_id text not null references market.demand (id),
  result_id text not null references market.result (id),
  score double precision not null check (score between 0 and 1),
  state text not null default 'new' check (state in ('new', 'taken', 'refused')),
  found_at timestamptz not null,
  primary key (demand_id, result_id)
);
comment on table market.proposal is 'A pair that matching proposes to brokers; taken: a lead came of it. Worked out anew when one of the two changes.';
create index proposal_new on market.proposal (score desc, demand_id, result_id) where state = 'new';
create index proposal_of_result on market.proposal (result_id);

create table market.lead (
  id text primary key,
  demand_id text not null references market.demand (id),
  result_id text not null references market.result (id),
  demand_owner_id text references people.organisation (id),
  result_owner_id text references people.organisation (id),
  stage text not null check (stage in ('matched', 'contacted', 'talks', 'trial', 'contract', 'performed', 'effect', 'refused')),
  version int not null default 1,
  broker_id text not null references people.person (id),
  broker_name text not null,
  handed_by text[] not null default '{}',
  opened_at timestamptz not null,
  stage_since timestamptz not null,
  last_talk date not null,
  agreed_next date,
  contract text,
  is_sample boolean not null default false,
  unique (demand_id, result_id),
  check (contract is not null or stage not in ('contract', 'performed', 'effect'))
);
comment on table market.lead is 'A demand and a result that a broker brings together, until the effect of the contract or a refusal.';
comment on column market.lead.agreed_next is 'The day agreed for the next talk; null: by the rhythm of the stage';
comment on column market.lead.contract is 'Number of the contract that came of it';
comment on column market.lead.handed_by is 'Brokers who had it before and handed it over: they still see what becomes of it';
create index lead_of_broker on market.lead (broker_id, stage);
create index lead_of_result on market.lead (result_id);
create index lead_of_demand_owner on market.lead (demand_owner_id);
create index lead_of_result_owner on market.lead (result_owner_id);

create table market.lead_step (
  id text primary key,
  lead_id text not null references market.lead (id),
  act text not null,
  from_stage text,
  to_stage text not null,
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  organisation_id text references people.organisation (id),
  note text,
  detail jsonb
);
comment on table market.lead_step is 'Everything done with a lead, talks and visits too; append-only.';
create index lead_step_of on market.lead_step (lead_id, made_at, id);
create trigger lead_step_append_only before update or delete on market.lead_step
  for each row execute function platform.refuse_change();

create table market.lead_question (
  id text primary key,
  lead_id text not null references market.lead (id),
  side text not null check (side in ('demand', 'result')),
  words text not null check (words <> ''),
  asked_at timestamptz not null,
  asked_by_name text not null,
  due date not null,
  answered_at timestamptz,
  answered_by_name text,
  wants boolean,
  reason text,
  answer text,
  check ((answered_at is null) = (wants is null)),
  check (wants is distinct from false or reason is not null)
);
comment on table market.lead_question is 'What a broker asks an owner, and the answer; due: by then it is to be answered.';
create unique index lead_question_open on market.lead_question (lead_id, side) where answered_at is null;
create index lead_question_of on market.lead_question (lead_id);

create table market.lead_interest (
  lead_id text not null references market.lead (id),
  person_id text not null references people.person (id),
  person_name text not null,
  kind text not null check (kind in ('employed', 'holds-shares', 'paid-by', 'kinship', 'other')),
  side text not null check (side in ('demand', 'result')),
  words text not null check (words <> ''),
  declared_at timestamptz not null,
  primary key (lead_id, person_id)
);
comment on table market.lead_interest is 'Brokers who declared that they are no strangers to one side: they are no brokers of this lead.';

create table market.refused_pair (
  id text primary key,
  demand_id text not null references market.demand (id),
  result_id text not null references market.result (id),
  lead_id text references market.lead (id),
  reason text not null,
  side text check (side in ('demand', 'result')),
  words text,
  refused_at timestamptz not null,
  refused_by text,
  refused_by_name text,
  taken_back_at timestamptz,
  demand_fields jsonb not null,
  result_fields jsonb not null,
  is_sample boolean not null default false
);
comment on table market.refused_pair is 'Why a pair was refused; ranking puts pairs like it lower. Fields: what both sides said in public then. side null: the broker saw it.';
create index refused_pair_of on market.refused_pair (demand_id, result_id);
create index refused_pair_last on market.refused_pair (refused_at desc) where taken_back_at is null;

create table market.concept_proof (
  id text primary key,
  lead_id text not null references market.lead (id),
  hypothesis text not null check (hypothesis <> ''),
  test text not null check (test <> ''),
  cost bigint check (cost >= 0),
  state text not null check (state in ('asked', 'running', 'go', 'change', 'stop', 'declined')),
  version int not null default 1,
  asked_at timestamptz not null,
  asked_by_name text not null,
  state_since timestamptz not null,
  decision text,
  is_sample boolean not null default false
);
comment on table market.concept_proof is 'A proof of concept asked for in a lead; cost in fen; decision: what was said at the last change of its state.';
create index concept_proof_of on market.concept_proof (lead_id);
create unique index concept_proof_open on market.concept_proof (lead_id) where state in ('asked', 'running');

alter table market.lead enable row level security;
create policy lead_read on market.lead for select to haice_app
  using (platform.holds_role('itself', 'administrator', 'commission-office', 'auditor')
    or broker_id = nullif(current_setting('app.user', true), '')
    or nullif(current_setting('app.user', true), '') = any (handed_by)
    or demand_owner_id = platform.own_organisation() or result_owner_id = platform.own_organisation());
create policy lead_open on market.lead for insert to haice_app
  with check (platform.holds_role('itself')
    or (platform.holds_role('broker') and broker_id = nullif(current_setting('app.user', true), '')));
create policy lead_act on market.lead for update to haice_app using (true) with check (true);

alter table market.lead_step enable row level security;
create policy lead_step_read on market.lead_step for select to haice_app
  using (exists (select from market.lead l where l.id = lead_id));
create policy lead_step_add on market.lead_step for insert to haice_app
  with check (exists (select from market.lead l where l.id = lead_id));

alter table market.lead_question enable row level security;
create policy lead_question_read on market.lead_question for select to haice_app
  using (exists (select from market.lead l where l.id = lead_id and (side = 'demand' and l.demand_owner_id = platform.own_organisation()
    or side = 'result' and l.result_owner_id = platform.own_organisation()
    or platform.holds_role('itself', 'administrator', 'commission-office', 'auditor')
    or l.broker_id = nullif(current_setting('app.user', true), ''))));
create policy lead_question_ask on market.lead_question for insert to haice_app
  with check (exists (select from market.lead l where l.id = lead_id));
create policy lead_question_answer on market.lead_question for update to haice_app using (true);

alter table market.lead_interest enable row level security;
create policy lead_interest_read on market.lead_interest for select to haice_app
  using (exists (select from market.lead l where l.id = lead_id));
create policy lead_interest_declare on market.lead_interest for insert to haice_app
  with check (exists (select from market.lead l where l.id = lead_id));

alter table market.concept_proof enable row level security;
create policy concept_proof_read on market.concept_proof for select to haice_app
  using (exists (select from market.lead l where l.id = lead_id));
create policy concept_proof_ask on market.concept_proof for insert to haice_app
  with check (exists (select from market.lead l where l.id = lead_id));
create policy concept_proof_act on market.concept_proof for update to haice_app using (true);

grant select, insert, update, delete on market.proposal to haice_app;
grant select, insert, update on market.lead, market.lead_question, market.concept_proof to haice_app;
grant select, insert on market.lead_step, market.lead_interest to haice_app;
grant select, insert, update on market.refused_pair to haice_app;

-- What is published tells no pair: how many leads came how far, how long it took, and why pairs were refused.
create view market.funnel_stage_public as
  select extract(year from l.opened_at at time zone 'Asia/Shanghai')::int as year, s.stage, count(*)::int as leads,
    count(*) filter (where l.is_sample)::int as samples,
    percentile_cont(0.5) within group (order by extract(epoch from s.reached - l.opened_at) / 86400) as median_days
  from market.lead l
  cross join lateral (
    select to_stage as stage, min(made_at) as reached from market.lead_step
    where lead_id = l.id and to_stage is distinct from from_stage group by to_stage) s
  group by 1, 2;
comment on view market.funnel_stage_public is 'Leads by the year in which they were opened and each stage that they reached; days from opening, median.';

create view market.funnel_reason_public as
  select extract(year from r.refused_at at time zone 'Asia/Shanghai')::int as year, r.reason,
    coalesce(r.side, 'broker') as said_by, count(*)::int as pairs,
    count(*) filter (where r.is_sample)::int as samples
  from market.refused_pair r where r.taken_back_at is null group by 1, 2, 3;
comment on view market.funnel_reason_public is 'Refused pairs by year, reason and who refused.';
grant select on market.funnel_stage_public, market.funnel_reason_public to haice_app;

create view market.good_at_work as
  select 'demand' as kind, demand_id as good, id as lead from market.lead where stage not in ('effect', 'refused')
  union all
  select 'result', result_id, id from market.lead where stage not in ('effect', 'refused');
comment on view market.good_at_work is 'Which goods somebody works on: the id of the lead and nothing else of it, whoever asks.';
grant select on market.good_at_work to haice_app;

-- When one side ends a lead, the good of the other is offered again too.
create policy follows_lead on market.demand for update using (
  exists (select from market.lead l where l.demand_id = demand.id and l.result_owner_id = platform.own_organisation()));
create policy follows_lead on market.result for update using (
  exists (select from market.lead l where l.result_id = result.id and l.demand_owner_id = platform.own_organisation()));
