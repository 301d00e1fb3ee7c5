-- Who was named by mistake, or receives a project no longer, does not go on reading it. Milestones that failed or were taken away begin
-- anew under a changed text. Rows that stand stay as they are.

grant delete on projects.project_unit to haice_app;
create policy drops on projects.project_unit for delete using (projects.acts_in(project_id));
comment on table projects.project_unit is 'Organisations that work on a project, did so under one of its texts, or receive it: they see it. Units without an organisation here stand in the terms alone.';

-- A unit writes drafts and gives notice of a route; that any other text holds the office alone decides.
alter policy adds on projects.contract_version with check (projects.is_keeper()
  or (projects.acts_in(project_id) and (origin = 'notice' or (origin = 'draft' and in_force_since is null))));
alter policy changes on projects.contract_version with check (projects.is_keeper() or in_force_since is null);

-- As the owner of the tables: ids alone, of all projects at once; which of them somebody sees the policy of projects says.
create function projects.with_due() returns setof text language sql stable security definer set search_path = '' as $$
  select distinct r.project_id from projects.money_entry r where r.kind = 'released'
    and not exists (select from projects.money_entry p where p.project_id = r.project_id and p.kind = 'paid' and p.about = r.about)
$$;
comment on function projects.with_due is 'Projects with a payment that is due and was not paid.';
revoke execute on function projects.with_due from public;
grant execute on function projects.with_due to haice_app;

alter table projects.milestone_step drop constraint milestone_step_act_check;
alter table projects.milestone_step add constraint milestone_step_act_check
  check (act in ('hand-in', 'pass', 'correct', 'fail', 'renew'));
comment on table projects.milestone_step is 'What was done with a milestone: handed in, passed, sent back to correct, failed, begun anew by a change; with the words of the decision. Only grows.';
