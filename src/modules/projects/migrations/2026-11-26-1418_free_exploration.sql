-- Projects of free exploration report less often and shorter than directed ones; what a project reports while it runs. Projects that
-- stand are directed. The list of payments is read page by page, so nothing asks any more which projects have something due.

alter table projects.project add column is_exploration boolean not null default false;
comment on column projects.project.is_exploration is 'Free exploration (001:L182): it reports less often and shorter than a directed project, by dated parameters';
grant update (is_exploration) on projects.project to haice_app;

create or replace view projects.project_public as
  select p.id, p.title, p.programme, p.stage, case when p.shows_amount then p.amount end as amount, p.place, p.started_on,
    p.handed_over_on, p.is_sample, p.lead_id, p.plan, p.track, p.field, p.is_exploration
  from projects.project p where p.is_public;

create or replace function projects.keep_head() returns trigger language plpgsql as $$
declare
  own text := platform.own_organisation();
  is_lead boolean := own is not null and own is not distinct from old.lead_id;
  is_receiver boolean := own is not null and own is not distinct from old.receiver_id;
begin
  if current_user <> 'haice_app' or projects.is_keeper() then return new; end if;
  if (new.approved_on, new.started_on, new.is_public, new.lead_id, new.place, new.plan, new.track, new.field, new.is_exploration)
      is distinct from
      (old.approved_on, old.started_on, old.is_public, old.lead_id, old.place, old.plan, old.track, old.field, old.is_exploration)
    or (new.contract <> old.contract or (new.receiver, new.receiver_id, new.deliverables)
      is distinct from (old.receiver, old.receiver_id, old.deliverables)) and not is_lead
    or new.handed_over_on is distinct from old.handed_over_on and not is_receiver
    or new.stage <> old.stage and not (
      (old.stage = 'implementation' and new.stage = 'hand-over' and is_lead)
      or (old.stage = 'hand-over' and new.stage = 'implementation' and is_receiver))
  then raise exception 'not a unit''s to change' using errcode = '42501'; end if;
  return new;
end $$;

create table projects.progress_report (
  id text primary key,
  project_id text not null references projects.project (id),
  on_day date not null,
  words text not null check (words <> ''),
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null
);
comment on table projects.progress_report is 'What the lead of a running project reports of its progress, one row a report. Only grows.';
create index progress_report_of on projects.progress_report (project_id, on_day);
create trigger progress_report_append_only before update or delete on projects.progress_report
  for each row execute function platform.refuse_change();
alter table projects.progress_report enable row level security;
create policy sees on projects.progress_report for select using (projects.sees(project_id));
create policy adds on projects.progress_report for insert with check (projects.acts_in(project_id));
grant select, insert on projects.progress_report to haice_app;

drop function projects.with_due();
