-- What comes out of projects and moves on by stages (drug candidates, products, varieties), and project managers with a mandate. New.

create table projects.project_outcome (
  id text primary key,
  project_id text not null references projects.project (id),
  kind text not null check (kind in ('drug-candidate', 'product', 'variety')),
  title text not null check (title <> ''),
  about text not null check (about <> ''),
  sponsor text not null check (sponsor <> ''),
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null
);
comment on table projects.project_outcome is 'Something that comes out of a project and moves on by stages: a drug candidate (about: its indication), a product, a variety. Where it stands its steps say.';
create index outcome_of on projects.project_outcome (project_id);
create index outcome_kind on projects.project_outcome (kind, id);

create table projects.outcome_step (
  id text primary key,
  outcome_id text not null references projects.project_outcome (id),
  stage text not null,
  on_day date not null,
  evidence text not null check (evidence <> ''),
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null
);
comment on table projects.outcome_step is 'A stage that an outcome reached, with the day and the evidence. Only grows.';
create index outcome_step_of on projects.outcome_step (outcome_id, id);
create trigger outcome_step_append_only before update or delete on projects.outcome_step
  for each row execute function platform.refuse_change();

create table projects.project_manager (
  id text primary key,
  project_id text not null references projects.project (id),
  name text not null check (name <> ''),
  mandate text not null check (mandate <> ''),
  from_day date not null,
  to_day date check (to_day > from_day),
  basis text not null check (basis <> ''),
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null
);
comment on table projects.project_manager is 'Who manages a project as a project manager of the pilot (004:L16), with what mandate and on which days (to_day: the first day after).';
create index project_manager_of on projects.project_manager (project_id);

create table projects.manager_step (
  id text primary key,
  manager_id text not null references projects.project_manager (id),
  kind text not null check (kind in ('decision', 'score')),
  words text not null check (words <> ''),
  points int check (points between 0 and 100),
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null,
  check ((kind = 'score') = (points is not null))
);
comment on table projects.manager_step is 'A decision that a project manager took, or the score of what came of it (of 100). Only grows.';
create index manager_step_of on projects.manager_step (manager_id, id);
create trigger manager_step_append_only before update or delete on projects.manager_step
  for each row execute function platform.refuse_change();

alter table projects.project_outcome enable row level security;
create policy sees on projects.project_outcome for select using (projects.sees(project_id)
  or exists (select from projects.project_public p where p.id = project_id));
create policy adds on projects.project_outcome for insert with check (projects.acts_in(project_id));
alter table projects.outcome_step enable row level security;
create policy sees on projects.outcome_step for select using (exists (select from projects.project_outcome o where o.id = outcome_id));
create policy adds on projects.outcome_step for insert with check (
  exists (select from projects.project_outcome o where o.id = outcome_id and projects.acts_in(o.project_id)));
alter table projects.project_manager enable row level security;
create policy sees on projects.project_manager for select using (projects.sees(project_id));
create policy adds on projects.project_manager for insert with check (projects.is_keeper());
alter table projects.manager_step enable row level security;
create policy sees on projects.manager_step for select using (exists (select from projects.project_manager m where m.id = manager_id));
create policy adds on projects.manager_step for insert with check (
  exists (select from projects.project_manager m where m.id = manager_id
    and (projects.is_keeper() or (kind = 'decision' and projects.acts_in(m.project_id)))));
grant select, insert on projects.project_outcome, projects.outcome_step, projects.project_manager, projects.manager_step to haice_app;
