-- Failures that may be tolerated: the case is what its steps make of it; the head holds what lists and doors ask for.

create function integrity.own_person() returns text language sql stable
  as $$ select nullif(current_setting('app.user', true), '') $$;
comment on function integrity.own_person is 'Id of the person who asks.';

create function integrity.speaks_for(organisation text) returns boolean language sql stable
  as $$ select organisation = platform.own_organisation() and platform.holds_role('enterprise', 'institute', 'reporter') $$;
comment on function integrity.speaks_for is 'Whether who asks speaks for this organisation in its matters.';

create function integrity.decides() returns boolean language sql stable
  as $$ select integrity.is_office() or platform.holds_role('reviewer') $$;
comment on function integrity.decides is 'Whether who asks may be the second person that decides.';

create table integrity.tolerance_case (
  id text primary key,
  title text not null check (title <> ''),
  what text not null check (what <> ''),
  failed_on date not null,
  subject_kind text not null check (subject_kind in ('project', 'commitment', 'transfer', 'other')),
  subject_id text,
  organisation_id text references people.organisation (id),
  list_id text references integrity.negative_list (id),
  state text not null check (state in ('raised', 'checking', 'proposed', 'tolerated', 'refused', 'lapsed', 'withdrawn')),
  version int not null default 1,
  outcome text check (outcome in ('closure', 'no-negative', 'exemption', 'lighter')),
  tolerated_from date,
  tolerated_to date,
  lesson text,
  is_public boolean not null default false,
  is_sample boolean not null default false,
  made_at timestamptz not null,
  check ((tolerated_from is not null) = (state in ('tolerated', 'lapsed')))
);
comment on table integrity.tolerance_case is 'A failure for which tolerance is asked, and what became of it.';
comment on column integrity.tolerance_case.subject_id is 'Id of the record that it is about in the module of its kind; null: known by its title only';
comment on column integrity.tolerance_case.list_id is 'The negative list that held on the day of the failure; null: none did';
comment on column integrity.tolerance_case.tolerated_to is 'The first day on which it is not tolerated any more; null: open';
comment on column integrity.tolerance_case.lesson is 'What others can learn of it; public when the case is';
create index tolerance_case_of on integrity.tolerance_case (subject_kind, subject_id) where state = 'tolerated';
create index tolerance_case_unit on integrity.tolerance_case (organisation_id);

create table integrity.tolerance_step (
  id text primary key,
  case_id text not null references integrity.tolerance_case (id),
  number int not null check (number > 0),
  input jsonb not null,
  party text not null check (party in ('unit', 'office', 'second', 'product')),
  on_day date not null,
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  unique (case_id, number)
);
comment on table integrity.tolerance_step is 'What was done in a case of tolerance: evidence, hearing, findings, proposal, decision; append-only.';
create trigger tolerance_step_append_only before update or delete on integrity.tolerance_step
  for each row execute function platform.refuse_change();

create function integrity.tolerated_on(kinds text[], ids text[], day date)
  returns table (case_id text, subject_kind text, subject_id text, organisation_id text, outcome text, tolerated_from date, tolerated_to date)
  language sql stable security definer set search_path = pg_catalog
  as $$
  select c.id, c.subject_kind, c.subject_id, c.organisation_id, c.outcome, c.tolerated_from, c.tolerated_to
  from unnest(kinds, ids) as s(kind, id)
  join integrity.tolerance_case c on c.subject_kind = s.kind and c.subject_id = s.id
  where c.state = 'tolerated' and c.tolerated_from <= day and (c.tolerated_to is null or c.tolerated_to > day) $$;
comment on function integrity.tolerated_on is 'Which of these failures are tolerated on a day; says nothing of the case but that it is, so that no judge counts it.';

create function integrity.public_lessons()
  returns table (case_id text, title text, outcome text, tolerated_from date, lesson text, is_sample boolean)
  language sql stable security definer set search_path = pg_catalog
  as $$
  select c.id, c.title, c.outcome, c.tolerated_from, c.lesson, c.is_sample from integrity.tolerance_case c
  where c.is_public and c.state = 'tolerated' order by c.tolerated_from desc, c.id $$;
comment on function integrity.public_lessons is 'What everybody may read of tolerated failures: title, outcome and lesson, never the papers or the people.';

revoke execute on function integrity.tolerated_on, integrity.public_lessons from public;
grant execute on function integrity.tolerated_on, integrity.public_lessons, integrity.own_person, integrity.speaks_for, integrity.decides to haice_app;

grant select, insert on integrity.tolerance_case, integrity.tolerance_step to haice_app;
grant update (state, version, outcome, tolerated_from, tolerated_to, lesson, is_public) on integrity.tolerance_case to haice_app;

alter table integrity.tolerance_case enable row level security;
create policy tolerance_read on integrity.tolerance_case for select to haice_app
  using (integrity.decides() or platform.holds_role('auditor') or integrity.speaks_for(organisation_id));
create policy tolerance_raise on integrity.tolerance_case for insert to haice_app
  with check (integrity.is_office() or integrity.speaks_for(organisation_id));
create policy tolerance_move on integrity.tolerance_case for update to haice_app
  using (integrity.decides() or integrity.speaks_for(organisation_id));

alter table integrity.tolerance_step enable row level security;
create policy step_read on integrity.tolerance_step for select to haice_app
  using (exists (select from integrity.tolerance_case c where c.id = case_id));
create policy step_add on integrity.tolerance_step for insert to haice_app
  with check (exists (select from integrity.tolerance_case c where c.id = case_id)
    and (made_by = integrity.own_person() or platform.holds_role('itself')));
