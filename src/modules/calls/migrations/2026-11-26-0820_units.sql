-- Departments and districts speak for themselves in the workflows that let them begin something: they put needs forward
-- (003:L91: industry departments) and consult with the bureau. In every other workflow they have no part, as before.

create table calls.unit_workflow (
  workflow text not null,
  version int not null,
  primary key (workflow, version),
  foreign key (workflow, version) references calls.workflow_version (code, version)
);
comment on table calls.unit_workflow is 'A version of a workflow in which departments and districts begin cases of their own. Laid out from the definition, never changed.';
grant select on calls.unit_workflow to haice_app;

create or replace function calls.lay_out(workflow_code text, workflow_number int, definition jsonb) returns void
  language sql volatile security definer set search_path = pg_catalog
  as $$
  insert into calls.workflow_stage
    select workflow_code, workflow_number, m ->> 'code', s ->> 'code', s -> 'label', (s -> 'isEnd')::boolean
    from jsonb_array_elements(definition -> 'machines') m, jsonb_array_elements(m -> 'stages') s;
  insert into calls.stage_show
    select distinct workflow_code, workflow_number, m ->> 'code', s ->> 'code', x ->> 'what', party
    from jsonb_array_elements(definition -> 'machines') m, jsonb_array_elements(m -> 'stages') s,
      jsonb_array_elements(s -> 'shows') x, jsonb_array_elements_text(x -> 'to') party;
  insert into calls.decider_act
    select workflow_code, workflow_number, m ->> 'code', a ->> 'code'
    from jsonb_array_elements(definition -> 'machines') m, jsonb_array_elements(m -> 'acts') a where a -> 'by' ? 'decider';
  insert into calls.unit_workflow
    select distinct workflow_code, workflow_number
    from jsonb_array_elements(definition -> 'machines') m where m -> 'begunBy' ? 'unit' $$;

create or replace function calls.parties_of(case_id text) returns text[]
  language sql stable security definer set search_path = pg_catalog
  as $$
  select array_remove(array[
    'public',
    case when platform.holds_role('administrator', 'commission-office') then 'office' end,
    case when platform.holds_role('administrator', 'commission-office', 'reviewer') then 'decider' end,
    case when platform.holds_role('auditor', 'administrator') then 'auditor' end,
    case when d.organisation_id = platform.own_organisation() and s.speaks
      or platform.holds_role('administrator', 'commission-office') and d.organisation_id is null and d.made_by = calls.own_person()
      then 'applicant' end,
    case when u.organisation_id = platform.own_organisation() and s.speaks then 'owner' end,
    case when exists (select from calls.assignment a join calls.expert e on e.id = a.expert_id
      where e.person_id = calls.own_person() and (a.dossier_id = d.id or a.root_id = d.id)
        and a.state in ('accepted', 'sealed')) then 'expert' end
  ], null)
  from calls.dossier d left join calls.dossier u on u.id = d.above_id,
    lateral (select platform.holds_role('enterprise', 'institute') or platform.holds_role('reporter', 'unit-head')
      and exists (select from calls.unit_workflow w where w.workflow = d.workflow and w.version = d.workflow_version) as speaks) s
  where d.id = case_id $$;

create or replace function calls.is_own(case_id text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
  select exists (select from calls.dossier d where d.id = case_id
    and (d.organisation_id = platform.own_organisation() and (platform.holds_role('enterprise', 'institute')
        or platform.holds_role('reporter', 'unit-head')
          and exists (select from calls.unit_workflow w where w.workflow = d.workflow and w.version = d.workflow_version))
      or platform.holds_role('administrator', 'commission-office') and d.organisation_id is null and d.made_by = calls.own_person())) $$;

create or replace function calls.is_owner(above_case text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
  select exists (select from calls.dossier u where u.id = above_case and u.organisation_id = platform.own_organisation()
    and (platform.holds_role('enterprise', 'institute')
      or platform.holds_role('reporter', 'unit-head')
        and exists (select from calls.unit_workflow w where w.workflow = u.workflow and w.version = u.workflow_version))) $$;

create or replace function calls.own_cases() returns setof text
  language sql stable security definer set search_path = pg_catalog
  as $$
  select d.id from calls.dossier d
  where d.organisation_id = platform.own_organisation() and (platform.holds_role('enterprise', 'institute')
    or platform.holds_role('reporter', 'unit-head')
      and exists (select from calls.unit_workflow w where w.workflow = d.workflow and w.version = d.workflow_version)) $$;

drop policy dossier_read on calls.dossier;
create policy dossier_read on calls.dossier for select to haice_app using (
  (select platform.holds_role('itself'))
  or (organisation_id = (select platform.own_organisation()) and ((select platform.holds_role('enterprise', 'institute'))
    or (select platform.holds_role('reporter', 'unit-head'))
      and exists (select from calls.unit_workflow w where w.workflow = dossier.workflow and w.version = dossier.workflow_version)))
  or (made_by = (select calls.own_person()) and (select platform.holds_role('administrator', 'commission-office')))
  or exists (select from calls.stage_show s where s.workflow = dossier.workflow and s.version = dossier.workflow_version
    and s.machine = dossier.machine and s.stage = dossier.stage and s.what = 'case'
    and (s.party = any((select calls.house_parties())::text[])
      or s.party = 'expert' and dossier.id in (select calls.judged_cases())
      or s.party = 'owner' and dossier.above_id in (select calls.own_cases())
      or s.party = 'public' and not calls.is_declined(dossier.id)))
  -- By its id, so that who moves a case out of its own sight may do so: the rule asks the stage that it moves from.
  or (not (select calls.is_only_reading()) and calls.may_read(id, 'case')));
