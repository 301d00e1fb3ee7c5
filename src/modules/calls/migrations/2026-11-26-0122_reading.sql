-- Who somebody is in a case, and what its stage shows to whom: read from the workflow that the case began with.

create function calls.own_person() returns text language sql stable
  as $$ select nullif(current_setting('app.user', true), '') $$;
comment on function calls.own_person is 'Id of the person who asks.';

create function calls.parties_of(case_id text) returns text[]
  language sql stable security definer set search_path = pg_catalog
  as $$
  select array_remove(array[
    'public',
    case when platform.holds_role('administrator', 'commission-office') then 'office' end,
    case when platform.holds_role('administrator', 'commission-office', 'reviewer') then 'decider' end,
    case when platform.holds_role('auditor', 'administrator') then 'auditor' end,
    case when platform.holds_role('enterprise', 'institute') and d.organisation_id = platform.own_organisation() then 'applicant' end,
    case when platform.holds_role('enterprise', 'institute') and u.organisation_id = platform.own_organisation() then 'owner' end,
    case when exists (select from calls.assignment a join calls.expert e on e.id = a.expert_id
      where e.person_id = calls.own_person() and (a.dossier_id = d.id or a.root_id = d.id)
        and a.state in ('asked', 'accepted', 'sealed')) then 'expert' end
  ], null)
  from calls.dossier d left join calls.dossier u on u.id = d.above_id where d.id = case_id $$;
comment on function calls.parties_of is 'The parts that who asks has in a case.';

create function calls.may_read(case_id text, thing text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
  select platform.holds_role('itself') or exists (
    select from calls.dossier d
    join calls.workflow_version w on w.code = d.workflow and w.version = d.workflow_version,
      jsonb_array_elements(w.definition -> 'machines') m,
      jsonb_array_elements(m -> 'stages') s,
      jsonb_array_elements(s -> 'shows') x
    where d.id = case_id and m ->> 'code' = d.machine and s ->> 'code' = d.stage and x ->> 'what' = thing
      and (x -> 'to') ?| calls.parties_of(case_id)) $$;
comment on function calls.may_read is 'Whether the stage of a case shows this of it (case, content, names, files, scores, feedback, result) to who asks.';

create function calls.is_own(case_id text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$ select 'applicant' = any(calls.parties_of(case_id)) $$;
comment on function calls.is_own is 'Whether the case is one of the organisation of who asks.';

create function calls.is_office() returns boolean language sql stable
  as $$ select platform.holds_role('administrator', 'commission-office', 'itself') $$;
comment on function calls.is_office is 'Whether who asks keeps calls.';

create function calls.is_own_expert(expert text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from calls.expert e where e.id = expert and e.person_id = calls.own_person()) $$;
comment on function calls.is_own_expert is 'Whether who asks is this expert.';

create function calls.stages_below(case_id text) returns table (machine text, stage text)
  language sql stable security definer set search_path = pg_catalog
  as $$ select d.machine, d.stage from calls.dossier d where d.above_id = case_id order by d.id $$;
comment on function calls.stages_below is 'Where the cases below stand, drafts that nobody else sees among them: only codes of stages, for conditions.';

create function calls.stage_of(case_id text) returns text
  language sql stable security definer set search_path = pg_catalog
  as $$ select stage from calls.dossier where id = case_id $$;
comment on function calls.stage_of is 'Where a case stands, for the conditions of those below.';

create function calls.title_of(case_id text) returns text
  language sql stable security definer set search_path = pg_catalog
  as $$ select title from calls.dossier where id = case_id and calls.parties_of(case_id) && '{office,decider,auditor,applicant,owner,expert}' $$;
comment on function calls.title_of is 'The title of a case, for those who have a part in it: an expert reads it without reading who applies.';

create function calls.open_of(case_id text) returns table (kind text, n int)
  language sql stable security definer set search_path = pg_catalog
  as $$
  select 'review', (select count(*)::int from calls.assignment a where (a.dossier_id = case_id or a.root_id = case_id) and a.state in ('asked', 'accepted'))
  union all
  select 'objection', (select count(*)::int from calls.objection o where (o.dossier_id = case_id or o.root_id = case_id) and o.outcome is null)
  union all
  select 'conflict', (select count(*)::int from calls.assignment a
    where (a.dossier_id = case_id or a.root_id = case_id) and a.state in ('asked', 'accepted', 'sealed')
      and exists (select from calls.conflict c where c.dossier_id = a.dossier_id and c.expert_id = a.expert_id)) $$;
comment on function calls.open_of is 'How much of each kind is open in a case or below it: counts, for conditions.';

revoke execute on function calls.parties_of, calls.may_read, calls.is_own, calls.is_own_expert, calls.stages_below, calls.stage_of, calls.title_of, calls.open_of from public;
grant execute on function calls.own_person, calls.parties_of, calls.may_read, calls.is_own, calls.is_office, calls.is_own_expert,
  calls.stages_below, calls.stage_of, calls.title_of, calls.open_of to haice_app;

grant select, insert on calls.workflow_version, calls.workflow_step, calls.dossier, calls.act_record, calls.content, calls.identity,
  calls.paper, calls.receipt, calls.expert, calls.tie, calls.conflict, calls.conflict_search, calls.assignment, calls.sheet, calls.outcome, calls.proposal,
  calls.objection to haice_app;
grant update (state, valid_from) on calls.workflow_version to haice_app;
grant update (title, stage, since, version, dates, fields, criteria, cap) on calls.dossier to haice_app;
grant update (forms, budget, version, saved_at, saved_by_name) on calls.content to haice_app;
grant update (partners, team) on calls.identity to haice_app;
grant update (content, removed_at) on calls.paper to haice_app;
grant update (employer, fields, most_reviews, is_active) on calls.expert to haice_app;
grant update (state, words) on calls.assignment to haice_app;
grant update (scores, version, saved_at, sealed_at, sha256) on calls.sheet to haice_app;
grant update (verdict, amount, reason, made_at, made_by_name) on calls.proposal to haice_app;
grant update (outcome, answer, answered_at, answered_by_name) on calls.objection to haice_app;

alter table calls.workflow_version enable row level security;
create policy version_read on calls.workflow_version for select to haice_app using (true);
create policy version_write on calls.workflow_version for insert to haice_app with check (calls.is_office());
create policy version_move on calls.workflow_version for update to haice_app using (calls.is_office());

alter table calls.dossier enable row level security;
create policy dossier_read on calls.dossier for select to haice_app using (
  (organisation_id = platform.own_organisation() and platform.holds_role('enterprise', 'institute')) or calls.may_read(id, 'case')
  or (made_by = calls.own_person() and platform.holds_role('administrator', 'commission-office')));
create policy dossier_begin on calls.dossier for insert to haice_app
  with check (calls.is_office() or organisation_id = platform.own_organisation());
create policy dossier_move on calls.dossier for update to haice_app
  using (platform.holds_role('administrator', 'commission-office', 'reviewer', 'itself') or calls.parties_of(id) && '{applicant,owner}');

alter table calls.act_record enable row level security;
create policy act_read on calls.act_record for select to haice_app using (
  platform.holds_role('itself') or (calls.parties_of(dossier_id) && '{office,decider,auditor,applicant,owner}'
    and (calls.may_read(dossier_id, 'case') or calls.is_own(dossier_id))));
create policy act_add on calls.act_record for insert to haice_app with check (actor = calls.own_person() or platform.holds_role('itself'));

alter table calls.content enable row level security;
create policy content_read on calls.content for select to haice_app
  using (calls.is_own(dossier_id) or calls.may_read(dossier_id, 'content'));
create policy content_add on calls.content for insert to haice_app with check (calls.is_own(dossier_id) or calls.is_office());
create policy content_change on calls.content for update to haice_app using (calls.is_own(dossier_id) or calls.is_office());

alter table calls.identity enable row level security;
create policy identity_read on calls.identity for select to haice_app
  using (calls.is_own(dossier_id) or calls.may_read(dossier_id, 'names'));
create policy identity_add on calls.identity for insert to haice_app with check (calls.is_own(dossier_id) or calls.is_office());
create policy identity_change on calls.identity for update to haice_app using (calls.is_own(dossier_id) or calls.is_office());

alter table calls.paper enable row level security;
create policy paper_read on calls.paper for select to haice_app
  using (calls.is_own(dossier_id) or calls.may_read(dossier_id, 'files'));
create policy paper_add on calls.paper for insert to haice_app with check (calls.is_own(dossier_id) or calls.is_office());
create policy paper_change on calls.paper for update to haice_app using (calls.is_own(dossier_id) or calls.is_office());

alter table calls.receipt enable row level security;
create policy receipt_read on calls.receipt for select to haice_app
  using (calls.is_own(dossier_id) or calls.may_read(dossier_id, 'names'));
create policy receipt_add on calls.receipt for insert to haice_app with check (calls.is_own(dossier_id) or platform.holds_role('itself'));

alter table calls.expert enable row level security;
create policy expert_read on calls.expert for select to haice_app
  using (calls.is_office() or platform.holds_role('auditor') or person_id = calls.own_person());
create policy expert_add on calls.expert for insert to haice_app with check (calls.is_office());
create policy expert_change on calls.expert for update to haice_app using (calls.is_office());

alter table calls.tie enable row level security;
create policy tie_read on calls.tie for select to haice_app
  using (calls.is_office() or platform.holds_role('auditor') or calls.is_own_expert(expert_id));
create policy tie_add on calls.tie for insert to haice_app with check (calls.is_office() or calls.is_own_expert(expert_id));

alter table calls.conflict enable row level security;
create policy conflict_read on calls.conflict for select to haice_app using (calls.is_office() or platform.holds_role('auditor'));
create policy conflict_add on calls.conflict for insert to haice_app
  with check (calls.is_office() or (found_by = 'expert' and calls.is_own_expert(expert_id)));

alter table calls.conflict_search enable row level security;
create policy search_read on calls.conflict_search for select to haice_app using (calls.is_office() or platform.holds_role('auditor'));
create policy search_add on calls.conflict_search for insert to haice_app with check (calls.is_office());

alter table calls.assignment enable row level security;
create policy assignment_read on calls.assignment for select to haice_app
  using (calls.is_office() or platform.holds_role('auditor') or calls.is_own_expert(expert_id));
create policy assignment_add on calls.assignment for insert to haice_app with check (calls.is_office());
create policy assignment_move on calls.assignment for update to haice_app
  using (calls.is_office() or calls.is_own_expert(expert_id));

alter table calls.sheet enable row level security;
create policy sheet_read on calls.sheet for select to haice_app
  using (calls.is_own_expert(expert_id) or calls.may_read(dossier_id, 'scores'));
create policy sheet_add on calls.sheet for insert to haice_app with check (calls.is_own_expert(expert_id));
create policy sheet_change on calls.sheet for update to haice_app using (calls.is_own_expert(expert_id));

alter table calls.outcome enable row level security;
create policy outcome_read on calls.outcome for select to haice_app using (
  calls.may_read(dossier_id, 'scores') or (calls.is_own(dossier_id) and calls.may_read(dossier_id, 'feedback')));
create policy outcome_add on calls.outcome for insert to haice_app with check (calls.is_office());

alter table calls.proposal enable row level security;
create policy proposal_read on calls.proposal for select to haice_app using (
  platform.holds_role('administrator', 'commission-office', 'reviewer', 'auditor', 'itself')
  or (calls.may_read(dossier_id, 'result') and (verdict = 'support' or calls.is_own(dossier_id))));
create policy proposal_add on calls.proposal for insert to haice_app with check (calls.is_office());
create policy proposal_change on calls.proposal for update to haice_app using (calls.is_office());

alter table calls.objection enable row level security;
create policy objection_read on calls.objection for select to haice_app using (
  platform.holds_role('administrator', 'commission-office', 'reviewer', 'auditor', 'itself') or made_by = calls.own_person());
create policy objection_add on calls.objection for insert to haice_app
  with check (made_by = calls.own_person() and calls.may_read(root_id, 'result'));
create policy objection_answer on calls.objection for update to haice_app using (calls.is_office());

-- What everybody may read once it is publicised: who was proposed, with how much. Nothing of what others asked for.
create view calls.result_public as
  select d.id, d.root_id, d.title, o.code as organisation, o.name_zh, o.name_en, p.verdict, p.amount, d.is_sample
  from calls.dossier d
  join calls.proposal p on p.dossier_id = d.id and p.verdict = 'support'
  left join people.organisation_public o on o.id = d.organisation_id
  where calls.may_read(d.id, 'result');
comment on view calls.result_public is 'Applications that are proposed or supported, as soon as their stage shows the result to who asks.';
grant select on calls.result_public to haice_app;
