-- The four levers of future industries, and the three systems over decisions that affect others; what nurseries and reforms lacked.

create table registers.future_stream (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'running', 'done', 'dropped')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('public', 'internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  industry text not null,
  lever text not null check (lever in ('incubation', 'investment', 'market', 'ecosystem')),
  work text not null,
  lead text,
  due date,
  measure text not null,
  base numeric,
  target numeric,
  reached numeric,
  progress numeric,
  incubatees text[],
  funds text[],
  trials text[],
  networks text[],
  result text,
  started_on date,
  done_on date
);
comment on table registers.future_stream is 'Work for one future industry on one of four levers.';
create index future_stream_owner on registers.future_stream (owner_id);
create index future_stream_changed on registers.future_stream (changed_at, id);
create index future_stream_name on registers.future_stream (name_zh collate "C", id);
create index future_stream_by_industry on registers.future_stream (industry);
create index future_stream_by_lever on registers.future_stream (lever);
alter table registers.future_stream enable row level security;
create policy sees on registers.future_stream for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.future_stream for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.future_stream for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter,institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.future_stream to haice_app;

create table registers.affecting_decision (
  id text primary key,
  version integer not null,
  state text not null check (state in ('drafted', 'reviewed', 'decided', 'disclosed', 'closed', 'withdrawn')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal', 'public')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  kind text not null check (kind in ('award', 'exclusion', 'integrity', 'other')),
  draft text not null,
  law text,
  address text,
  course text,
  hearing text,
  reviewer text,
  opinion text check (opinion in ('agree', 'change', 'disagree')),
  opinion_words text,
  is_reviewed boolean,
  reviewed_on date,
  decided_on date,
  disclosed_how text,
  remedy text,
  not_disclosed text,
  disclosed_on date
);
comment on table registers.affecting_decision is 'A decision that affects somebody, with its disclosure, record and legal review.';
create index affecting_decision_owner on registers.affecting_decision (owner_id);
create index affecting_decision_changed on registers.affecting_decision (changed_at, id);
create index affecting_decision_name on registers.affecting_decision (name_zh collate "C", id);
create index affecting_decision_by_kind on registers.affecting_decision (kind);
create index affecting_decision_by_opinion on registers.affecting_decision (opinion);
alter table registers.affecting_decision enable row level security;
create policy sees on registers.affecting_decision for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.affecting_decision for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')));
create policy changes on registers.affecting_decision for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')));
grant select, insert, update on registers.affecting_decision to haice_app;

-- Measures of reform that are a pilot have an indicator and a report.
alter table registers.reform_measure
  drop constraint reform_measure_object_check,
  add check (object in ('institute', 'science-park', 'university', 'evaluation', 'supervision', 'other')),
  add column indicator text,
  add column before numeric,
  add column aim numeric,
  add column after numeric,
  add column change numeric,
  add column report text;

-- Who of a nursery may be supported follows from its state; a use of that support says where, why and on which law.
alter table registers.nursery_member add column support text check (support in ('yes', 'no'));
create index nursery_member_by_support on registers.nursery_member (support);
update registers.nursery_member
  set support = case when state = 'served' and pool in ('listing', 'marine-listing') then 'yes' else 'no' end;
alter table registers.firm_measure
  add column is_eligible boolean,
  add column law text,
  add column why text,
  add column used_in text,
  add column award_id text references registers.science_award (id),
  add column platform_id text references registers.platform (id),
  add column plan_id text references registers.talent_plan (id),
  add column finance_id text references registers.finance_need (id);

create view registers.nursery_public with (security_invoker = true) as
  select id, name_zh, name_en, owner_id, pool, state, support, entered_on from registers.nursery_member;
comment on view registers.nursery_public is 'What later modules may join read-only for their screens; who sees which member the register says.';

create view registers.future_stream_public with (security_invoker = true) as
  select id, name_zh, name_en, state, owner_id, origin, industry, lever, measure, base, target, reached, progress, due, incubatees, funds,
    trials, networks
  from registers.future_stream;
comment on view registers.future_stream_public is 'What later modules may join read-only for their screens; who sees which work the register says.';

grant select on registers.nursery_public, registers.future_stream_public to haice_app;
