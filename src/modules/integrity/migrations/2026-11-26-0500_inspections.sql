-- One calendar of visits over all units.

create table integrity.inspection (
  id text primary key,
  kind text not null check (kind in ('evaluation', 'check', 'spot-check', 'audit')),
  visited_id text references people.organisation (id),
  visited_name text,
  project_id text,
  project_title text check (project_title <> ''),
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['funds', 'progress', 'results', 'integrity', 'safety', 'other']),
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  visitor_id text references people.organisation (id),
  visitor_name text not null check (visitor_name <> ''),
  basis text not null check (basis <> ''),
  why_again text,
  state text not null check (state in ('planned', 'done', 'cancelled')),
  version int not null default 1,
  is_sample boolean not null default false,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  made_by text,
  check (visited_id is not null or visited_name is not null),
  check (project_id is null or project_title is not null)
);
comment on table integrity.inspection is 'One evaluation, check, spot check or audit of a project or organisation; its last day included.';
comment on column integrity.inspection.visited_name is 'Who is visited, where it is no organisation of the platform';
comment on column integrity.inspection.project_title is 'The project that is looked at; null: the organisation as a whole';
comment on column integrity.inspection.why_again is 'Why an earlier visit or its result was not enough; null: there was none';
create index inspection_days on integrity.inspection (starts_on, ends_on);
create index inspection_visited on integrity.inspection (visited_id);

create table integrity.inspection_visitor (
  inspection_id text not null references integrity.inspection (id),
  organisation_id text references people.organisation (id),
  name text not null check (name <> ''),
  scopes text[] not null check (cardinality(scopes) > 0),
  reason text not null check (reason <> ''),
  joined_at timestamptz not null,
  joined_by text,
  unique nulls not distinct (inspection_id, organisation_id, joined_by)
);
comment on table integrity.inspection_visitor is 'A unit that came along, or uses the result, in place of a visit of its own.';

create table integrity.inspection_result (
  inspection_id text primary key references integrity.inspection (id),
  words text not null check (words <> ''),
  is_shared boolean not null,
  valid_to date,
  made_on date not null,
  made_by text,
  made_by_name text
);
comment on table integrity.inspection_result is 'What a visit found. Shared: every unit that inspects may use it until before valid_to.';

create table integrity.inspection_step (
  id text primary key,
  inspection_id text not null references integrity.inspection (id),
  act text not null check (act in ('planned', 'joined', 'moved', 'cancelled', 'reported')),
  said text,
  made_at timestamptz not null,
  made_by text,
  made_by_name text
);
comment on table integrity.inspection_step is 'What was done with a visit, by whom and why; append-only.';
create index inspection_step_of on integrity.inspection_step (inspection_id, made_at, id);
create trigger inspection_step_append_only before update or delete on integrity.inspection_step
  for each row execute function platform.refuse_change();

create function integrity.inspects() returns boolean language sql stable
  as $$ select integrity.is_office() or platform.holds_role('reporter', 'auditor', 'finance-officer') $$;
comment on function integrity.inspects is 'Whether who asks is of a unit that inspects.';
grant execute on function integrity.inspects to haice_app;

grant select, insert on integrity.inspection, integrity.inspection_visitor, integrity.inspection_result, integrity.inspection_step to haice_app;
grant update (starts_on, ends_on, state, version, changed_at) on integrity.inspection to haice_app;

alter table integrity.inspection enable row level security;
create policy inspection_read on integrity.inspection for select to haice_app
  using (integrity.inspects() or platform.holds_role('reviewer') or visited_id = platform.own_organisation());
create policy inspection_plan on integrity.inspection for insert to haice_app with check (integrity.inspects());
create policy inspection_move on integrity.inspection for update to haice_app
  using (integrity.is_office() or visitor_id = platform.own_organisation() or made_by = integrity.own_person());

alter table integrity.inspection_visitor enable row level security;
create policy visitor_read on integrity.inspection_visitor for select to haice_app
  using (exists (select from integrity.inspection i where i.id = inspection_id));
create policy visitor_join on integrity.inspection_visitor for insert to haice_app with check (integrity.inspects());

alter table integrity.inspection_result enable row level security;
create policy result_read on integrity.inspection_result for select to haice_app using (
  integrity.is_office() or platform.holds_role('auditor')
  or (is_shared and integrity.inspects())
  or exists (select from integrity.inspection i where i.id = inspection_id
    and (i.visitor_id = platform.own_organisation() or i.visited_id = platform.own_organisation() or i.made_by = integrity.own_person()))
  or exists (select from integrity.inspection_visitor v where v.inspection_id = inspection_result.inspection_id
    and (v.organisation_id = platform.own_organisation() or v.joined_by = integrity.own_person())));
create policy result_add on integrity.inspection_result for insert to haice_app
  with check (exists (select from integrity.inspection i where i.id = inspection_id
    and (integrity.is_office() or i.visitor_id = platform.own_organisation() or i.made_by = integrity.own_person())));

alter table integrity.inspection_step enable row level security;
create policy step_read on integrity.inspection_step for select to haice_app
  using (exists (select from integrity.inspection i where i.id = inspection_id));
create policy step_add on integrity.inspection_step for insert to haice_app with check (integrity.inspects());
