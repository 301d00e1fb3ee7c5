-- Calls of six modes on one kernel (C2): workflows as versioned data, dossiers that run through them, and the acts taken,
-- each with the situation that it was decided from. Who may read what in which stage stands in the workflow itself.

create schema calls;
grant usage on schema calls to haice_app;

create table calls.workflow_version (
  code text not null,
  version int not null check (version >= 1),
  definition jsonb not null,
  sha256 text not null,
  state text not null check (state in ('draft', 'tried', 'in-force')),
  valid_from date,
  primary key (code, version),
  check ((state = 'in-force') = (valid_from is not null))
);
comment on table calls.workflow_version is 'A version of a workflow. Its definition never changes; on a day the version with the latest valid_from that has come holds for new cases.';

create table calls.workflow_step (
  id text primary key,
  code text not null,
  version int not null,
  act text not null check (act in ('brought', 'drafted', 'tried', 'put-in-force')),
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  note text,
  detail jsonb,
  foreign key (code, version) references calls.workflow_version (code, version)
);
comment on table calls.workflow_step is 'What was done with a version of a workflow: brought by the region pack, drafted, tried over past cases, put in force. Only grows.';
create index workflow_step_of on calls.workflow_step (code, version, id);

create table calls.dossier (
  id text primary key,
  workflow text not null,
  workflow_version int not null,
  machine text not null,
  above_id text references calls.dossier (id),
  root_id text not null references calls.dossier (id) deferrable initially deferred,
  organisation_id text references people.organisation (id),
  title text not null check (title <> ''),
  reference text,
  stage text not null,
  since date not null,
  version int not null default 1 check (version >= 1),
  dates jsonb not null default '{}',
  fields text[] not null default '{}',
  criteria jsonb not null default '[]',
  cap bigint check (cap > 0),
  is_sample boolean not null default false,
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  foreign key (workflow, workflow_version) references calls.workflow_version (code, version)
);
comment on table calls.dossier is 'One case under a workflow: a call, an application to it, a lane, a claim. It keeps the version that it began with.';
comment on column calls.dossier.reference is 'Number of the demand, the result or the guide item that it comes from, as text';
comment on column calls.dossier.since is 'The civil day on which it came into its stage';
comment on column calls.dossier.cap is 'The most that one application may ask for, in 分; null: no limit was set';
create index dossier_above on calls.dossier (above_id, machine);
create index dossier_root on calls.dossier (root_id);
create index dossier_own on calls.dossier (organisation_id);

create table calls.act_record (
  id text primary key,
  dossier_id text not null references calls.dossier (id),
  position int not null check (position >= 1),
  act text not null,
  from_stage text not null,
  to_stage text not null,
  actor text not null,
  actor_name text not null,
  parties text[] not null,
  organisation_id text,
  situation jsonb not null,
  said text,
  made_at timestamptz not null,
  unique (dossier_id, position)
);
comment on table calls.act_record is 'An act that was taken, with the situation that it was decided from: the decision can be taken again from it. Only grows.';

create table calls.content (
  dossier_id text primary key references calls.dossier (id),
  forms jsonb not null,
  budget jsonb not null default '[]',
  version int not null check (version >= 1),
  saved_at timestamptz not null,
  saved_by_name text
);
comment on table calls.content is 'What a dossier says: its forms and its budget in 分. Names stand in identity, so that a blind judge reads this alone.';

create table calls.identity (
  dossier_id text primary key references calls.dossier (id),
  partners jsonb not null,
  team jsonb not null
);
comment on table calls.identity is 'Who stands behind a dossier: bodies with their task and share, persons with their employer.';

create table calls.paper (
  id text primary key,
  dossier_id text not null references calls.dossier (id),
  paper text not null,
  file_name text not null,
  media_type text not null,
  size int not null,
  sha256 text not null,
  content bytea,
  added_at timestamptz not null,
  added_by_name text,
  removed_at timestamptz,
  check ((content is null) = (removed_at is not null))
);
comment on table calls.paper is 'A file of a dossier. When it is taken away its content goes; that it was there, and its hash, stay.';
create index paper_of on calls.paper (dossier_id, paper);

create table calls.receipt (
  id text primary key,
  dossier_id text not null references calls.dossier (id),
  number text not null unique,
  handed_in jsonb not null,
  sha256 text not null,
  made_at timestamptz not null,
  made_by_name text not null
);
comment on table calls.receipt is 'What was handed in, as it was then, with the moment by the clock of the server. Only grows.';
create index receipt_of on calls.receipt (dossier_id, id);

create table calls.expert (
  id text primary key,
  person_id text unique,
  name text not null check (name <> ''),
  employer text not null check (employer <> ''),
  organisation_id text references people.organisation (id),
  fields text[] not null,
  most_reviews int not null check (most_reviews >= 1),
  is_active boolean not null default true,
  basis text not null,
  is_sample boolean not null default false
);
comment on table calls.expert is 'The pool of experts: who may be asked to judge. person_id: the account of the person, null when there is none.';

create table calls.tie (
  id text primary key,
  expert_id text not null references calls.expert (id),
  kind text not null check (kind in ('employer', 'co-author', 'co-project', 'family', 'declared')),
  other text not null check (other <> ''),
  valid_from date,
  valid_to date,
  evidence text not null check (evidence <> ''),
  noted_at timestamptz not null,
  noted_by_name text
);
comment on table calls.tie is 'What ties an expert to a body or a person (name@employer): the evidence of conflicts.';
create index tie_of on calls.tie (expert_id);

create table calls.conflict (
  id text primary key,
  root_id text not null references calls.dossier (id),
  dossier_id text not null references calls.dossier (id),
  expert_id text not null references calls.expert (id),
  kind text not null,
  concerns text not null,
  evidence text not null,
  found_by text not null check (found_by in ('product', 'expert')),
  found_at timestamptz not null,
  unique (dossier_id, expert_id, kind, concerns, evidence)
);
comment on table calls.conflict is 'Why an expert may not judge an application, with the evidence: found by the product from ties, or said by the expert. Only grows.';
create index conflict_root on calls.conflict (root_id);

create table calls.conflict_search (
  id text primary key,
  root_id text not null references calls.dossier (id),
  found int not null,
  dossiers int not null,
  experts int not null,
  made_at timestamptz not null,
  made_by_name text
);
comment on table calls.conflict_search is 'That conflicts were looked for, over how many applications and experts, and how many there were. Only grows.';
create index conflict_search_root on calls.conflict_search (root_id, id);

create table calls.assignment (
  id text primary key,
  root_id text not null references calls.dossier (id),
  dossier_id text not null references calls.dossier (id),
  expert_id text not null references calls.expert (id),
  state text not null check (state in ('asked', 'accepted', 'sealed', 'declined', 'withdrawn')),
  is_of_field boolean not null,
  due_on date not null,
  assigned_at timestamptz not null,
  assigned_by_name text,
  words text
);
comment on table calls.assignment is 'An expert who is asked to judge an application, and where that stands.';
create unique index assignment_once on calls.assignment (dossier_id, expert_id) where state not in ('withdrawn', 'declined');
create index assignment_of on calls.assignment (dossier_id);
create index assignment_expert on calls.assignment (expert_id);
create index assignment_root on calls.assignment (root_id);

create table calls.sheet (
  assignment_id text primary key references calls.assignment (id),
  dossier_id text not null references calls.dossier (id),
  expert_id text not null references calls.expert (id),
  scores jsonb not null,
  version int not null default 1,
  saved_at timestamptz not null,
  sealed_at timestamptz,
  sha256 text,
  check ((sealed_at is null) = (sha256 is null))
);
comment on table calls.sheet is 'What an expert gave: by criterion hundredths of a point and words. Sealed, its hash stands in the event log; until the stage shows scores nobody else reads it.';
create index sheet_of on calls.sheet (dossier_id);
create function calls.keep_sealed() returns trigger language plpgsql as $$
begin
  if old.sealed_at is not null then raise exception 'a sealed sheet does not change'; end if;
  return new;
end $$;
create trigger sheet_sealed before update on calls.sheet for each row execute function calls.keep_sealed();

create table calls.outcome (
  dossier_id text primary key references calls.dossier (id),
  root_id text not null references calls.dossier (id),
  place int,
  by_tie_rule boolean not null,
  mean_over text not null,
  mean_under text not null,
  points text not null,
  judges int not null,
  criteria jsonb not null,
  feedback jsonb not null,
  inputs jsonb not null,
  sha256 text not null,
  made_at timestamptz not null
);
comment on table calls.outcome is 'What the sheets of an application came to: the mean as an exact fraction, the place, the feedback by criterion; with its inputs it can be worked out again.';
create index outcome_root on calls.outcome (root_id);

create table calls.proposal (
  dossier_id text primary key references calls.dossier (id),
  root_id text not null references calls.dossier (id),
  verdict text not null check (verdict in ('support', 'decline')),
  amount bigint check (amount > 0),
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  made_by_name text not null,
  check ((verdict = 'support') or amount is null)
);
comment on table calls.proposal is 'What is proposed for an application: support with an amount in 分, or not, with the reason that the applicant will read.';

create table calls.objection (
  id text primary key,
  root_id text not null references calls.dossier (id),
  dossier_id text not null references calls.dossier (id),
  words text not null check (words <> ''),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  organisation_id text,
  outcome text check (outcome in ('upheld', 'rejected')),
  answer text,
  answered_at timestamptz,
  answered_by_name text,
  check ((outcome is null) = (answer is null) and (outcome is null) = (answered_at is null))
);
comment on table calls.objection is 'An objection to what is publicised, and its answer.';
create index objection_root on calls.objection (root_id);

-- Who somebody is in a case, and what its stage shows to whom: read from the workflow that the case began with.

create function calls.own_person() returns text language sql stable
  as $$ select nullif(current_setting('app.user', true), '') $$;
comment on function calls.own_person is 'Id of the person who asks.';

create function calls.parties_of(case_id text) returns text[]
  language sql stable security definer set search_path = pg_catalog
  as $$
  select array_remove(array[
    'public',
    case when platform.holds_role('administrator', 'commission-office') then 'office' end,
    case when platform.holds_role('administrator', 'commission-office', 'reviewer') then 'decider' end,
    case when platform.holds_role('auditor', 'administrator') then 'auditor' end,
    case when platform.holds_role('enterprise', 'institute') and d.organisation_id = platform.own_organisation() then 'applicant' end,
    case when platform.holds_role('enterprise', 'institute') and u.organisation_id = platform.own_organisation() then 'owner' end,
    case when exists (select from calls.assignment a join calls.expert e on e.id = a.expert_id
      where e.person_id = calls.own_person() and (a.dossier_id = d.id or a.root_id = d.id)
        and a.state in ('asked', 'accepted', 'sealed')) then 'expert' end
  ], null)
  from calls.dossier d left join calls.dossier u on u.id = d.above_id where d.id = case_id $$;
comment on function calls.parties_of is 'The parts that who asks has in a case.';

create function calls.may_read(case_id text, thing text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
  select platform.holds_role('itself') or exists (
    select from calls.dossier d
    join calls.workflow_version w on w.code = d.workflow and w.version = d.workflow_version,
      jsonb_array_elements(w.definition -> 'machines') m,
      jsonb_array_elements(m -> 'stages') s,
      jsonb_array_elements(s -> 'shows') x
    where d.id = case_id and m ->> 'code' = d.machine and s ->> 'code' = d.stage and x ->> 'what' = thing
      and (x -> 'to') ?| calls.parties_of(case_id)) $$;
comment on function calls.may_read is 'Whether the stage of a case shows this of it (case, content, names, files, scores, feedback, result) to who asks.';

create function calls.is_own(case_id text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$ select 'applicant' = any(calls.parties_of(case_id)) $$;
comment on function calls.is_own is 'Whether the case is one of the organisation of who asks.';

create function calls.is_office() returns boolean language sql stable
  as $$ select platform.holds_role('administrator', 'commission-office', 'itself') $$;
comment on function calls.is_office is 'Whether who asks keeps calls.';

create function calls.is_own_expert(expert text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from calls.expert e where e.id = expert and e.person_id = calls.own_person()) $$;
comment on function calls.is_own_expert is 'Whether who asks is this expert.';

create function calls.stages_below(case_id text) returns table (machine text, stage text)
  language sql stable security definer set search_path = pg_catalog
  as $$ select d.machine, d.stage from calls.dossier d where d.above_id = case_id order by d.id $$;
comment on function calls.stages_below is 'Where the cases below stand, drafts that nobody else sees among them: only codes of stages, for conditions.';

create function calls.stage_of(case_id text) returns text
  language sql stable security definer set search_path = pg_catalog
  as $$ select stage from calls.dossier where id = case_id $$;
comment on function calls.stage_of is 'Where a case stands, for the conditions of those below.';

create function calls.title_of(case_id text) returns text
  language sql stable security definer set search_path = pg_catalog
  as $$ select title from calls.dossier where id = case_id and calls.parties_of(case_id) && '{office,decider,auditor,applicant,owner,expert}' $$;
comment on function calls.title_of is 'The title of a case, for those who have a part in it: an expert reads it without reading who applies.';

create function calls.open_of(case_id text) returns table (kind text, n int)
  language sql stable security definer set search_path = pg_catalog
  as $$
  select 'review', (select count(*)::int from calls.assignment a where (a.dossier_id = case_id or a.root_id = case_id) and a.state in ('asked', 'accepted'))
  union all
  select 'objection', (select count(*)::int from calls.objection o where (o.dossier_id = case_id or o.root_id = case_id) and o.outcome is null)
  union all
  select 'conflict', (select count(*)::int from calls.assignment a
    where (a.dossier_id = case_id or a.root_id = case_id) and a.state in ('asked', 'accepted', 'sealed')
      and exists (select from calls.conflict c where c.dossier_id = a.dossier_id and c.expert_id = a.expert_id)) $$;
comment on function calls.open_of is 'How much of each kind is open in a case or below it: counts, for conditions.';

revoke execute on function calls.parties_of, calls.may_read, calls.is_own, calls.is_own_expert, calls.stages_below, calls.stage_of, calls.title_of, calls.open_of from public;
grant execute on function calls.own_person, calls.parties_of, calls.may_read, calls.is_own, calls.is_office, calls.is_own_expert,
  calls.stages_below, calls.stage_of, calls.title_of, calls.open_of to haice_app;

grant select, insert on calls.workflow_version, calls.workflow_step, calls.dossier, calls.act_record, calls.content, calls.identity,
  calls.paper, calls.receipt, calls.expert, calls.tie, calls.conflict, calls.conflict_search, calls.assignment, calls.sheet, calls.outcome, calls.proposal,
  calls.objection to haice_app;
grant update (state, valid_from) on calls.workflow_version to haice_app;
grant update (title, stage, since, version, dates, fields, criteria, cap) on calls.dossier to haice_app;
grant update (forms, budget, version, saved_at, saved_by_name) on calls.content to haice_app;
grant update (partners, team) on calls.identity to haice_app;
grant update (content, removed_at) on calls.paper to haice_app;
grant update (employer, fields, most_reviews, is_active) on calls.expert to haice_app;
grant update (state, words) on calls.assignment to haice_app;
grant update (scores, version, saved_at, sealed_at, sha256) on calls.sheet to haice_app;
grant update (verdict, amount, reason, made_at, made_by_name) on calls.proposal to haice_app;
grant update (outcome, answer, answered_at, answered_by_name) on calls.objection to haice_app;

alter table calls.workflow_version enable row level security;
create policy version_read on calls.workflow_version for select to haice_app using (true);
create policy version_write on calls.workflow_version for insert to haice_app with check (calls.is_office());
create policy version_move on calls.workflow_version for update to haice_app using (calls.is_office());

alter table calls.dossier enable row level security;
create policy dossier_read on calls.dossier for select to haice_app using (
  (organisation_id = platform.own_organisation() and platform.holds_role('enterprise', 'institute')) or calls.may_read(id, 'case')
  or (made_by = calls.own_person() and platform.holds_role('administrator', 'commission-office')));
create policy dossier_begin on calls.dossier for insert to haice_app
  with check (calls.is_office() or organisation_id = platform.own_organisation());
create policy dossier_move on calls.dossier for update to haice_app
  using (platform.holds_role('administrator', 'commission-office', 'reviewer', 'itself') or calls.parties_of(id) && '{applicant,owner}');

alter table calls.act_record enable row level security;
create policy act_read on calls.act_record for select to haice_app using (
  platform.holds_role('itself') or (calls.parties_of(dossier_id) && '{office,decider,auditor,applicant,owner}'
    and (calls.may_read(dossier_id, 'case') or calls.is_own(dossier_id))));
create policy act_add on calls.act_record for insert to haice_app with check (actor = calls.own_person() or platform.holds_role('itself'));

alter table calls.content enable row level security;
create policy content_read on calls.content for select to haice_app
  using (calls.is_own(dossier_id) or calls.may_read(dossier_id, 'content'));
create policy content_add on calls.content for insert to haice_app with check (calls.is_own(dossier_id) or calls.is_office());
create policy content_change on calls.content for update to haice_app using (calls.is_own(dossier_id) or calls.is_office());

alter table calls.identity enable row level security;
create policy identity_read on calls.identity for select to haice_app
  using (calls.is_own(dossier_id) or calls.may_read(dossier_id, 'names'));
create policy identity_add on calls.identity for insert to haice_app with check (calls.is_own(dossier_id) or calls.is_office());
create policy identity_change on calls.identity for update to haice_app using (calls.is_own(dossier_id) or calls.is_office());

alter table calls.paper enable row level security;
create policy paper_read on calls.paper for select to haice_app
  using (calls.is_own(dossier_id) or calls.may_read(dossier_id, 'files'));
create policy paper_add on calls.paper for insert to haice_app with check (calls.is_own(dossier_id) or calls.is_office());
create policy paper_change on calls.paper for update to haice_app using (calls.is_own(dossier_id) or calls.is_office());

alter table calls.receipt enable row level security;
create policy receipt_read on calls.receipt for select to haice_app
  using (calls.is_own(dossier_id) or calls.may_read(dossier_id, 'names'));
create policy receipt_add on calls.receipt for insert to haice_app with check (calls.is_own(dossier_id) or platform.holds_role('itself'));

alter table calls.expert enable row level security;
create policy expert_read on calls.expert for select to haice_app
  using (calls.is_office() or platform.holds_role('auditor') or person_id = calls.own_person());
create policy expert_add on calls.expert for insert to haice_app with check (calls.is_office());
create policy expert_change on calls.expert for update to haice_app using (calls.is_office());

alter table calls.tie enable row level security;
create policy tie_read on calls.tie for select to haice_app
  using (calls.is_office() or platform.holds_role('auditor') or calls.is_own_expert(expert_id));
create policy tie_add on calls.tie for insert to haice_app with check (calls.is_office() or calls.is_own_expert(expert_id));

alter table calls.conflict enable row level security;
create policy conflict_read on calls.conflict for select to haice_app using (calls.is_office() or platform.holds_role('auditor'));
create policy conflict_add on calls.conflict for insert to haice_app
  with check (calls.is_office() or (found_by = 'expert' and calls.is_own_expert(expert_id)));

alter table calls.conflict_search enable row level security;
create policy search_read on calls.conflict_search for select to haice_app using (calls.is_office() or platform.holds_role('auditor'));
create policy search_add on calls.conflict_search for insert to haice_app with check (calls.is_office());

alter table calls.assignment enable row level security;
create policy assignment_read on calls.assignment for select to haice_app
  using (calls.is_office() or platform.holds_role('auditor') or calls.is_own_expert(expert_id));
create policy assignment_add on calls.assignment for insert to haice_app with check (calls.is_office());
create policy assignment_move on calls.assignment for update to haice_app
  using (calls.is_office() or calls.is_own_expert(expert_id));

alter table calls.sheet enable row level security;
create policy sheet_read on calls.sheet for select to haice_app
  using (calls.is_own_expert(expert_id) or calls.may_read(dossier_id, 'scores'));
create policy sheet_add on calls.sheet for insert to haice_app with check (calls.is_own_expert(expert_id));
create policy sheet_change on calls.sheet for update to haice_app using (calls.is_own_expert(expert_id));

alter table calls.outcome enable row level security;
create policy outcome_read on calls.outcome for select to haice_app using (
  calls.may_read(dossier_id, 'scores') or (calls.is_own(dossier_id) and calls.may_read(dossier_id, 'feedback')));
create policy outcome_add on calls.outcome for insert to haice_app with check (calls.is_office());

alter table calls.proposal enable row level security;
create policy proposal_read on calls.proposal for select to haice_app using (
  platform.holds_role('administrator', 'commission-office', 'reviewer', 'auditor', 'itself')
  or (calls.may_read(dossier_id, 'result') and (verdict = 'support' or calls.is_own(dossier_id))));
create policy proposal_add on calls.proposal for insert to haice_app with check (calls.is_office());
create policy proposal_change on calls.proposal for update to haice_app using (calls.is_office());

alter table calls.objection enable row level security;
create policy objection_read on calls.objection for select to haice_app using (
  platform.holds_role('administrator', 'commission-office', 'reviewer', 'auditor', 'itself') or made_by = calls.own_person());
create policy objection_add on calls.objection for insert to haice_app
  with check (made_by = calls.own_person() and calls.may_read(root_id, 'result'));
create policy objection_answer on calls.objection for update to haice_app using (calls.is_office());

-- What everybody may read once it is publicised: who was proposed, with how much. Nothing of what others asked for.
create view calls.result_public as
  select d.id, d.root_id, d.title, o.code as organisation, o.name_zh, o.name_en, p.verdict, p.amount, d.is_sample
  from calls.dossier d
  join calls.proposal p on p.dossier_id = d.id and p.verdict = 'support'
  left join people.organisation_public o on o.id = d.organisation_id
  where calls.may_read(d.id, 'result');
comment on view calls.result_public is 'Applications that are proposed or supported, as soon as their stage shows the result to who asks.';
grant select on calls.result_public to haice_app;
