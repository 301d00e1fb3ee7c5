-- Commitments: what a confirmed sentence obliges somebody to do, from its registration to its close. What changes is a row
-- of `step`; the columns of `commitment` are where it stands now, kept beside so that a ledger of any length opens at once.

create schema commitments;
grant usage on schema commitments to haice_app;

create table commitments.commitment (
  id text primary key,
  extraction_id text not null references policy.extraction (id),
  measure int check (measure >= 0),
  kind text not null check (kind in ('target', 'goal', 'task', 'measure')),
  document_id text not null references policy.document (id),
  edition int not null,
  node text not null,
  span int4range not null check (not isempty(span)),
  quote text not null check (quote <> ''),
  title text not null check (title <> ''),
  content jsonb not null,
  area text,
  due_on date,
  due_from text not null check (due_from in ('own', 'plan', 'extended', 'none')),
  parent_id text references commitments.commitment (id) on delete cascade,
  state text not null check (state in ('registered', 'approved', 'dispatched', 'signed', 'in-progress', 'reported',
    'reviewed', 'closed', 'suspended', 'merged', 'withdrawn')),
  state_before text,
  state_since timestamptz not null,
  version int not null default 1 check (version >= 1),
  round int not null default 0 check (round >= 0),
  dispatch int not null default 0 check (dispatch >= 0),
  merged_into text references commitments.commitment (id) on delete cascade,
  source_state text not null default 'confirmed' check (source_state in ('confirmed', 'changed', 'reopened', 'rejected')),
  registered_by text,
  reported_by text,
  registered_at timestamptz not null,
  known_units int not null default 0 check (known_units >= 0),
  is_sample boolean not null default false,
  check ((measure is null) = (kind <> 'measure')),
  check ((due_on is null) = (due_from = 'none')),
  check ((state = 'suspended') = (state_before is not null)),
  check ((state = 'merged') = (merged_into is not null))
) with (toast_tuple_target = 256);
-- A ledger reads tens of thousands of rows without their contents: what was confirmed stands aside, the sentence in the row.
alter table commitments.commitment alter column quote set storage main;
comment on table commitments.commitment is 'A confirmed target, goal, task or measure that is followed up: its sentence, and where it stands now.';
comment on column commitments.commitment.measure is 'Which measure of its task, counted from 0; null: the whole extraction';
comment on column commitments.commitment.quote is 'The words of the document, as they stand in that edition';
comment on column commitments.commitment.content is 'What was confirmed, as it was when it was registered';
comment on column commitments.commitment.due_from is 'own: the sentence says so; plan: the end of the period of the document; extended: moved since; none: neither says';
comment on column commitments.commitment.version is 'Grows with every change; who acts names the version that was seen, so that no change is lost';
comment on column commitments.commitment.round is 'How many times it has been reported';
comment on column commitments.commitment.dispatch is 'How many times it has been dispatched; the sign-fors of the last one count';
comment on column commitments.commitment.source_state is 'Whether its sentence is still confirmed, as it was when registered';
comment on column commitments.commitment.known_units is 'How many duties name an organisation of the register; kept for filters and totals';
comment on column commitments.commitment.reported_by is 'Who reported last: a report is not reviewed by its own author';
create unique index commitment_once on commitments.commitment (extraction_id, coalesce(measure, -1));
create index commitment_document on commitments.commitment (document_id, span);
create index commitment_state on commitments.commitment (state, due_on);
create index commitment_due on commitments.commitment (due_on, id);
create index commitment_parent on commitments.commitment (parent_id);
create index commitment_merged on commitments.commitment (merged_into);

create table commitments.duty (
  id text primary key,
  commitment_id text not null references commitments.commitment (id) on delete cascade,
  position int not null,
  name text not null check (name <> ''),
  role text not null check (role in ('sole', 'lead', 'joint', 'co', 'unknown')),
  organisation_id text references people.organisation (id),
  valid_from timestamptz not null,
  valid_to timestamptz,
  basis text not null check (basis <> ''),
  set_by text,
  check (valid_to is null or valid_from <= valid_to)
);
comment on table commitments.duty is 'Who answers for a commitment, in which role, from when to when. No row: the source names nobody, and nobody was set.';
comment on column commitments.duty.name is 'As the document or whoever set it writes it; organisation_id: who that is, null while nobody knows';
create index duty_commitment on commitments.duty (commitment_id) where valid_to is null;
create index duty_organisation on commitments.duty (organisation_id, commitment_id) where valid_to is null;

create table commitments.step (
  id text primary key,
  commitment_id text not null references commitments.commitment (id) on delete cascade,
  act text not null,
  from_state text,
  to_state text not null,
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  organisation_id text references people.organisation (id),
  basis text,
  note text,
  detail jsonb
);
comment on table commitments.step is 'One change of a commitment: who, when, why, on what basis. Only grows. made_by null: the product itself, because its sentence changed.';
create index step_commitment on commitments.step (commitment_id, id);

create table commitments.sign_for (
  id text primary key,
  commitment_id text not null references commitments.commitment (id) on delete cascade,
  organisation_id text not null references people.organisation (id),
  dispatch int not null check (dispatch >= 1),
  is_needed boolean not null,
  asked_at timestamptz not null,
  answer text check (answer in ('signed', 'sent-back')),
  answered_at timestamptz,
  answered_by text,
  answered_by_name text,
  note text,
  ended_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
comment on table commitments.sign_for is 'A dispatched commitment waits for the signature of a responsible unit. ended_at: the duty was moved to another unit.';
create index sign_for_commitment on commitments.sign_for (commitment_id, dispatch);
create index sign_for_organisation on commitments.sign_for (organisation_id) where ended_at is null and answer is null;
create unique index sign_for_once on commitments.sign_for (commitment_id, organisation_id, dispatch) where ended_at is null;

create table commitments.extension (
  id text primary key,
  commitment_id text not null references commitments.commitment (id) on delete cascade,
  organisation_id text not null references people.organisation (id),
  until date not null,
  reason text not null check (reason <> ''),
  asked_at timestamptz not null,
  asked_by text not null,
  asked_by_name text not null,
  answer text check (answer in ('granted', 'declined')),
  answered_at timestamptz,
  answered_by text,
  check ((answer is null) = (answered_at is null))
);
comment on table commitments.extension is 'A responsible unit asks for a later deadline; the office answers.';
create unique index extension_open on commitments.extension (commitment_id) where answer is null;

create table commitments.report_draft (
  id text primary key,
  commitment_id text not null references commitments.commitment (id) on delete cascade,
  organisation_id text not null references people.organisation (id),
  round int not null check (round >= 1),
  content jsonb not null,
  version int not null default 1 check (version >= 1),
  saved_at timestamptz not null,
  saved_by text not null,
  saved_by_name text not null,
  unique (commitment_id, organisation_id, round)
);
comment on table commitments.report_draft is 'A report that a unit has not sent yet: nobody else sees it, counts it or finds it.';

create table commitments.report (
  id text primary key,
  commitment_id text not null references commitments.commitment (id) on delete cascade,
  organisation_id text not null references people.organisation (id),
  round int not null check (round >= 1),
  content jsonb not null,
  reported_at timestamptz not null,
  reported_by text not null,
  reported_by_name text not null,
  verdict text check (verdict in ('accepted', 'returned')),
  verdict_at timestamptz,
  verdict_by text,
  verdict_note text,
  check ((verdict is null) = (verdict_at is null))
);
comment on table commitments.report is 'What a responsible unit reported of a commitment in one round, and what the review said.';
create index report_commitment on commitments.report (commitment_id, id);

-- Rows of one organisation. The policies hold for haice_app, which every request runs as.

create function commitments.oversees() returns boolean
  language sql stable
  as $$ select platform.holds_role('administrator', 'commission-office', 'reviewer', 'auditor', 'itself') $$;
comment on function commitments.oversees is 'Whether who asks follows up all commitments, not those of one unit.';

create function commitments.answers_for(commitment text) returns boolean
  language sql stable
  as $$ select exists (select from commitments.duty d
    where d.commitment_id = commitment and d.organisation_id = platform.own_organisation() and d.valid_to is null) $$;
comment on function commitments.answers_for is 'Whether the organisation of who asks is responsible for the commitment now.';
grant execute on function commitments.oversees, commitments.answers_for to haice_app;

grant select, insert, update on commitments.commitment, commitments.duty, commitments.sign_for, commitments.extension,
  commitments.report_draft, commitments.report to haice_app;
grant select, insert on commitments.step to haice_app;
grant delete on commitments.commitment, commitments.report_draft to haice_app;

alter table commitments.commitment enable row level security;
create policy commitment_read on commitments.commitment for select to haice_app using (true);
create policy commitment_add on commitments.commitment for insert to haice_app with check (true);
create policy commitment_change on commitments.commitment for update to haice_app using (true);
create policy commitment_drop_sample on commitments.commitment for delete to haice_app using (is_sample);

alter table commitments.step enable row level security;
create policy step_read on commitments.step for select to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation() or commitments.answers_for(commitment_id));
create policy step_add on commitments.step for insert to haice_app with check (true);

alter table commitments.sign_for enable row level security;
create policy sign_for_read on commitments.sign_for for select to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation() or commitments.answers_for(commitment_id));
create policy sign_for_ask on commitments.sign_for for insert to haice_app with check (commitments.oversees());
create policy sign_for_answer on commitments.sign_for for update to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation());

alter table commitments.extension enable row level security;
create policy extension_read on commitments.extension for select to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation() or commitments.answers_for(commitment_id));
create policy extension_ask on commitments.extension for insert to haice_app
  with check (commitments.oversees() or organisation_id = platform.own_organisation());
create policy extension_answer on commitments.extension for update to haice_app using (commitments.oversees());

alter table commitments.report_draft enable row level security;
create policy report_draft_own on commitments.report_draft for all to haice_app
  using (organisation_id = platform.own_organisation()) with check (organisation_id = platform.own_organisation());

alter table commitments.report enable row level security;
create policy report_read on commitments.report for select to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation() or commitments.answers_for(commitment_id));
create policy report_send on commitments.report for insert to haice_app
  with check (organisation_id = platform.own_organisation() or platform.holds_role('itself'));
create policy report_judge on commitments.report for update to haice_app using (commitments.oversees());
