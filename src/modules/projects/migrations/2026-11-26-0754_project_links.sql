-- Projects that belong together: one builds on what another works out (a chain from basic research to application), or several go
-- different ways to one goal. New.

create table projects.project_link (
  project_id text not null references projects.project (id),
  kind text not null check (kind in ('builds-on', 'same-goal')),
  other_id text not null references projects.project (id),
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null,
  primary key (project_id, kind, other_id),
  check (project_id <> other_id)
);
comment on table projects.project_link is 'builds-on: the project needs what the other one works out; same-goal: both go their own way to one goal. Only grows.';
create index project_link_other on projects.project_link (other_id);
alter table projects.project_link enable row level security;
create policy sees on projects.project_link for select using (projects.sees(project_id) or projects.sees(other_id));
create policy adds on projects.project_link for insert with check (projects.is_keeper());
grant select, insert on projects.project_link to haice_app;
