-- Lists of thousands of cases read at once, whoever asks: a wall that asked a function for each row asks sets that are
-- worked out once for a statement. What the walls let through stays the same.

create function calls.own_cases() returns setof text
  language sql stable security definer set search_path = pg_catalog
  as $$
  select d.id from calls.dossier d
  where d.organisation_id = platform.own_organisation() and platform.holds_role('enterprise', 'institute') $$;
comment on function calls.own_cases is 'The cases of the organisation of who asks.';

create function calls.judged_cases() returns setof text
  language sql stable security definer set search_path = pg_catalog
  as $$
  select unnest(array[a.dossier_id, a.root_id]) from calls.assignment a join calls.expert e on e.id = a.expert_id
  where e.person_id = calls.own_person() and a.state in ('accepted', 'sealed') $$;
comment on function calls.judged_cases is 'The cases that who asks has declared itself free to judge, and those above them.';

create function calls.is_only_reading() returns boolean language sql stable
  as $$ select current_setting('transaction_read_only') = 'on' $$;
comment on function calls.is_only_reading is 'Whether the transaction changes nothing: no case moves out of the sight of who moves it.';

-- The case above is held so that it cannot be closed while one below is handed in.
create function calls.hold_above(case_id text) returns void
  language sql volatile security definer set search_path = pg_catalog
  as $$
  select from calls.dossier u
  where u.id = (select d.above_id from calls.dossier d where d.id = case_id) for share $$;
comment on function calls.hold_above is 'Holds the case above until the end of the transaction: it cannot be closed while a case below is handed in.';
drop function calls.hold_stage;

revoke execute on function calls.own_cases, calls.judged_cases, calls.hold_above from public;
grant execute on function calls.own_cases, calls.judged_cases, calls.is_only_reading, calls.hold_above to haice_app;

drop policy dossier_read on calls.dossier;
create policy dossier_read on calls.dossier for select to haice_app using (
  (select platform.holds_role('itself'))
  or (organisation_id = (select platform.own_organisation()) and (select platform.holds_role('enterprise', 'institute')))
  or (made_by = (select calls.own_person()) and (select platform.holds_role('administrator', 'commission-office')))
  or exists (select from calls.stage_show s where s.workflow = dossier.workflow and s.version = dossier.workflow_version
    and s.machine = dossier.machine and s.stage = dossier.stage and s.what = 'case'
    and (s.party = any((select calls.house_parties())::text[])
      or s.party = 'expert' and dossier.id in (select calls.judged_cases())
      or s.party = 'owner' and dossier.above_id in (select calls.own_cases())
      or s.party = 'public' and not calls.is_declined(dossier.id)))
  -- By its id, so that who moves a case out of its own sight may do so: the rule asks the stage that it moves from.
  or (not (select calls.is_only_reading()) and calls.may_read(id, 'case')));

-- What the house reads of a case stands in the index; everybody else is asked row by row, and reads few.
drop policy content_read on calls.content;
create policy content_read on calls.content for select to haice_app using (
  exists (select from calls.dossier d join calls.stage_show s on s.workflow = d.workflow and s.version = d.workflow_version
      and s.machine = d.machine and s.stage = d.stage
    where d.id = content.dossier_id and s.what = 'content' and s.party = any((select calls.house_parties())::text[]))
  or calls.is_own(dossier_id) or calls.may_read(dossier_id, 'content'));

drop policy identity_read on calls.identity;
create policy identity_read on calls.identity for select to haice_app using (
  exists (select from calls.dossier d join calls.stage_show s on s.workflow = d.workflow and s.version = d.workflow_version
      and s.machine = d.machine and s.stage = d.stage
    where d.id = identity.dossier_id and s.what = 'names' and s.party = any((select calls.house_parties())::text[]))
  or calls.is_own(dossier_id) or calls.may_read(dossier_id, 'names'));

drop policy paper_read on calls.paper;
create policy paper_read on calls.paper for select to haice_app using (
  exists (select from calls.dossier d join calls.stage_show s on s.workflow = d.workflow and s.version = d.workflow_version
      and s.machine = d.machine and s.stage = d.stage
    where d.id = paper.dossier_id and s.what = 'files' and s.party = any((select calls.house_parties())::text[]))
  or calls.is_own(dossier_id) or calls.may_read(dossier_id, 'files'));

drop policy receipt_read on calls.receipt;
create policy receipt_read on calls.receipt for select to haice_app using (
  exists (select from calls.dossier d join calls.stage_show s on s.workflow = d.workflow and s.version = d.workflow_version
      and s.machine = d.machine and s.stage = d.stage
    where d.id = receipt.dossier_id and s.what = 'names' and s.party = any((select calls.house_parties())::text[]))
  or calls.is_own(dossier_id) or calls.may_read(dossier_id, 'names'));

drop policy outcome_read on calls.outcome;
create policy outcome_read on calls.outcome for select to haice_app using (
  exists (select from calls.dossier d join calls.stage_show s on s.workflow = d.workflow and s.version = d.workflow_version
      and s.machine = d.machine and s.stage = d.stage
    where d.id = outcome.dossier_id and s.what = 'scores' and s.party = any((select calls.house_parties())::text[]))
  or calls.may_read(dossier_id, 'scores') or (calls.is_own(dossier_id) and calls.may_read(dossier_id, 'feedback')));

-- The cheap half first: what was declined nobody but its applicant reads anyway.
drop policy proposal_read on calls.proposal;
create policy proposal_read on calls.proposal for select to haice_app using (
  (select platform.holds_role('administrator', 'commission-office', 'reviewer', 'auditor', 'itself'))
  or ((verdict = 'support' or calls.is_own(dossier_id)) and calls.may_read(dossier_id, 'result')));

drop policy act_read on calls.act_record;
create policy act_read on calls.act_record for select to haice_app using (
  (select platform.holds_role('itself'))
  or case when (select calls.house_parties()) <> '{}'
    then exists (select from calls.dossier d join calls.stage_show s on s.workflow = d.workflow and s.version = d.workflow_version
        and s.machine = d.machine and s.stage = d.stage
      where d.id = act_record.dossier_id and s.what = 'case' and s.party = any((select calls.house_parties())::text[]))
      or calls.may_read(dossier_id, 'case') or calls.is_own(dossier_id)
    else calls.parties_of(dossier_id) && '{applicant,owner}' and (calls.may_read(dossier_id, 'case') or calls.is_own(dossier_id))
      and (not calls.is_of_decider(dossier_id, act) or calls.may_read(dossier_id, 'result')) end);

create or replace view calls.result_public as
  select d.id, d.root_id, d.title, o.code as organisation, o.name_zh, o.name_en, p.verdict, p.amount, d.is_sample
  from calls.dossier d
  join calls.proposal p on p.dossier_id = d.id and p.verdict = 'support'
  left join people.organisation_public o on o.id = d.organisation_id
  where (select platform.holds_role('itself')) or exists (
    select from calls.stage_show s where s.workflow = d.workflow and s.version = d.workflow_version and s.machine = d.machine
      and s.stage = d.stage and s.what = 'result'
      and (s.party = 'public' or s.party = any((select calls.house_parties())::text[])
        or s.party = 'applicant' and calls.is_own(d.id)
        or s.party = 'owner' and d.above_id in (select calls.own_cases())
        or s.party = 'expert' and d.id in (select calls.judged_cases())));

create index objection_of on calls.objection (dossier_id);
