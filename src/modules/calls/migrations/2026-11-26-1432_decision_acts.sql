-- Which acts of a workflow are decisions on somebody: put forward by one act, made by another. Told by the region pack with the
-- workflow, so that they write themselves down for disclosure, full record and legal review.

create table calls.decision_act (
  workflow text not null,
  machine text not null,
  act text not null,
  kind text not null check (kind in ('award', 'exclusion', 'other')),
  moment text not null check (moment in ('drafted', 'made')),
  primary key (workflow, machine, act)
);
comment on table calls.decision_act is 'An act by which a decision on somebody is put forward or made: an act of that code is so in every version of the workflow.';

alter table calls.decision_act enable row level security;
create policy decision_read on calls.decision_act for select to haice_app using (true);
create policy decision_add on calls.decision_act for insert to haice_app with check (platform.holds_role('itself'));
grant select, insert on calls.decision_act to haice_app;
