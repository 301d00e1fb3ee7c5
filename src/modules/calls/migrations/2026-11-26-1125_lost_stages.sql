-- Which stages of a workflow put a case out of the running, also one that was awarded before: told by the region pack with the
-- workflow, no longer by names that code knows.

create table calls.lost_stage (
  workflow text not null,
  machine text not null,
  stage text not null,
  primary key (workflow, machine, stage)
);
comment on table calls.lost_stage is 'A stage in which a case of a workflow is out of the running: a stage of that code means so in every version.';

alter table calls.lost_stage enable row level security;
create policy lost_read on calls.lost_stage for select to haice_app using (true);
create policy lost_add on calls.lost_stage for insert to haice_app with check (platform.holds_role('itself'));
grant select, insert on calls.lost_stage to haice_app;
