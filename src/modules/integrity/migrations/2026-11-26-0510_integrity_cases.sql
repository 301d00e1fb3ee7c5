-- Matters of research integrity: nobody outside a case reads it; what it restricts is asked by day.

create table integrity.integrity_case (
  id text primary key,
  title text not null check (title <> ''),
  matter text,
  organisation_id text references people.organisation (id),
  person_name text check (person_name <> ''),
  source text not null check (source in ('report', 'check', 'transfer')),
  is_told boolean not null default false,
  state text not null check (state in ('reported', 'taken-up', 'proposed', 'decided', 'objected', 'dismissed', 'lifted')),
  version int not null default 1,
  sanction text check (sanction in ('none', 'warning', 'suspension', 'recovery')),
  decided_on date,
  holds_from date,
  holds_to date check (holds_to >= holds_from),
  is_sample boolean not null default false,
  made_at timestamptz not null,
  check ((state in ('decided', 'objected')) <= (sanction is not null and decided_on is not null))
);
comment on table integrity.integrity_case is 'A matter of research integrity from report to hearing to decision, objection and end; it is what its steps make of it.';
comment on column integrity.integrity_case.matter is 'What it is about, as the office puts it to those concerned; null: not taken up';
comment on column integrity.integrity_case.person_name is 'The person concerned; null: the organisation as a whole';
comment on column integrity.integrity_case.is_told is 'Whether the organisation concerned was told of it: from the day on which it is taken up';
comment on column integrity.integrity_case.holds_to is 'The first day on which the restriction does not hold any more; null: open';
create index integrity_case_holds on integrity.integrity_case (organisation_id) where sanction = 'suspension';

create table integrity.integrity_report (
  case_id text primary key references integrity.integrity_case (id),
  allegation text not null check (allegation <> ''),
  about text not null check (about <> ''),
  reported_at timestamptz not null,
  reported_by text,
  reported_by_name text
);
comment on table integrity.integrity_report is 'What was reported and by whom. Those concerned never read it: they read what the office puts to them.';

create table integrity.integrity_step (
  id text primary key,
  case_id text not null references integrity.integrity_case (id),
  number int not null check (number > 0),
  input jsonb not null,
  party text not null check (party in ('unit', 'office', 'second', 'product')),
  is_shown boolean not null,
  on_day date not null,
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  unique (case_id, number)
);
comment on table integrity.integrity_step is 'What was done in a case of research integrity; append-only. is_shown: those concerned read it too.';
create trigger integrity_step_append_only before update or delete on integrity.integrity_step
  for each row execute function platform.refuse_change();

create table integrity.case_access (
  id text primary key,
  case_id text not null references integrity.integrity_case (id),
  read_by text not null,
  read_by_name text not null,
  read_at timestamptz not null
);
comment on table integrity.case_access is 'Who read a case of research integrity, and when; append-only.';
create index case_access_of on integrity.case_access (case_id, read_at);
create trigger case_access_append_only before update or delete on integrity.case_access
  for each row execute function platform.refuse_change();

create function integrity.handles_cases() returns boolean language sql stable
  as $$ select integrity.decides() or platform.holds_role('auditor') $$;
comment on function integrity.handles_cases is 'Whether who asks handles or audits matters of research integrity.';

create function integrity.last_step(of_case text) returns int
  language sql stable security definer set search_path = pg_catalog
  as $$ select coalesce(max(number), 0) from integrity.integrity_step where case_id = of_case $$;
comment on function integrity.last_step is 'How many steps a case has, also those that who asks does not read.';

create function integrity.may_object(of_case text, since date) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$ select decided_on >= since from integrity.integrity_case where id = of_case $$;
comment on function integrity.may_object is 'Whether a case was decided on that day or later.';

create function integrity.restrictions_on(organisations text[], names text[], persons text[], day date)
  returns table (case_id text, organisation_id text, organisation text, person text, holds_from date, holds_to date, is_objected boolean)
  language sql stable security definer set search_path = pg_catalog
  as $$
  select c.id, c.organisation_id, o.name_zh, c.person_name, c.holds_from, c.holds_to, c.state = 'objected'
  from integrity.integrity_case c left join people.organisation_public o on o.id = c.organisation_id
  where c.sanction = 'suspension' and c.state in ('decided', 'objected')
    and c.holds_from <= day and (c.holds_to is null or c.holds_to > day)
    and case when c.person_name is null then c.organisation_id = any(organisations) or o.name_zh = any(names)
      else c.person_name || chr(10) || coalesce(o.name_zh, '') = any(persons) end
  order by c.holds_from, c.id $$;
comment on function integrity.restrictions_on is 'Which of these organisations (by id or name) and persons (name and employer in two lines) may not apply on a day; says nothing of the matter.';

revoke execute on function integrity.last_step, integrity.may_object, integrity.restrictions_on from public;
grant execute on function integrity.handles_cases, integrity.last_step, integrity.may_object, integrity.restrictions_on to haice_app;

grant select, insert on integrity.integrity_case, integrity.integrity_report, integrity.integrity_step, integrity.case_access to haice_app;
grant update (title, matter, organisation_id, person_name, is_told, state, version, sanction, decided_on, holds_from, holds_to)
  on integrity.integrity_case to haice_app;

alter table integrity.integrity_case enable row level security;
create policy case_read on integrity.integrity_case for select to haice_app
  using (integrity.handles_cases() or (is_told and integrity.speaks_for(organisation_id)));
create policy case_open on integrity.integrity_case for insert to haice_app
  with check (integrity.own_person() is not null or platform.holds_role('itself'));
create policy case_move on integrity.integrity_case for update to haice_app
  using (integrity.decides() or (is_told and integrity.speaks_for(organisation_id)));

alter table integrity.integrity_report enable row level security;
create policy report_read on integrity.integrity_report for select to haice_app using (integrity.handles_cases());
create policy report_add on integrity.integrity_report for insert to haice_app
  with check (reported_by = integrity.own_person() or platform.holds_role('itself'));

alter table integrity.integrity_step enable row level security;
create policy step_read on integrity.integrity_step for select to haice_app
  using (integrity.handles_cases() or (is_shown and exists (select from integrity.integrity_case c where c.id = case_id)));
create policy step_add on integrity.integrity_step for insert to haice_app
  with check ((exists (select from integrity.integrity_case c where c.id = case_id) and made_by = integrity.own_person())
    or platform.holds_role('itself'));

alter table integrity.case_access enable row level security;
create policy access_read on integrity.case_access for select to haice_app using (integrity.handles_cases());
create policy access_add on integrity.case_access for insert to haice_app
  with check (read_by = integrity.own_person() and exists (select from integrity.integrity_case c where c.id = case_id));
