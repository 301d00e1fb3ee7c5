-- Who has which part, and what that part opens, mended: an expert reads only after the declaration, a case that the office
-- began has its beginner as applicant, the deciders' reasons stay with the office until the result is shown, and an
-- objection that was upheld stays open until the case has moved on from where it was upheld.

create or replace function calls.parties_of(case_id text) returns text[]
  language sql stable security definer set search_path = pg_catalog
  as $$
  select array_remove(array[
    'public',
    case when platform.holds_role('administrator', 'commission-office') then 'office' end,
    case when platform.holds_role('administrator', 'commission-office', 'reviewer') then 'decider' end,
    case when platform.holds_role('auditor', 'administrator') then 'auditor' end,
    case when platform.holds_role('enterprise', 'institute') and d.organisation_id = platform.own_organisation()
      or platform.holds_role('administrator', 'commission-office') and d.organisation_id is null and d.made_by = calls.own_person()
      then 'applicant' end,
    case when platform.holds_role('enterprise', 'institute') and u.organisation_id = platform.own_organisation() then 'owner' end,
    case when exists (select from calls.assignment a join calls.expert e on e.id = a.expert_id
      where e.person_id = calls.own_person() and (a.dossier_id = d.id or a.root_id = d.id)
        and a.state in ('accepted', 'sealed')) then 'expert' end
  ], null)
  from calls.dossier d left join calls.dossier u on u.id = d.above_id where d.id = case_id $$;

-- The public reads of a case that is publicised by itself what it may object to: what is proposed to be supported.
create or replace function calls.may_read(case_id text, thing text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
  select platform.holds_role('itself') or exists (
    select from calls.dossier d
    join calls.workflow_version w on w.code = d.workflow and w.version = d.workflow_version,
      jsonb_array_elements(w.definition -> 'machines') m,
      jsonb_array_elements(m -> 'stages') s,
      jsonb_array_elements(s -> 'shows') x
    where d.id = case_id and m ->> 'code' = d.machine and s ->> 'code' = d.stage and x ->> 'what' = thing
      and (x -> 'to') ?| case
        when thing = 'case' and exists (select from calls.proposal p where p.dossier_id = d.id and p.verdict = 'decline')
        then array_remove(calls.parties_of(case_id), 'public') else calls.parties_of(case_id) end) $$;

create or replace function calls.title_of(case_id text) returns text
  language sql stable security definer set search_path = pg_catalog
  as $$
  select d.title from calls.dossier d where d.id = case_id
    and (calls.parties_of(case_id) && '{office,decider,auditor,applicant,owner,expert}'
      or exists (select from calls.assignment a join calls.expert e on e.id = a.expert_id
        where a.dossier_id = d.id and a.state = 'asked' and e.person_id = calls.own_person())) $$;
comment on function calls.title_of is 'The title of a case, for those who have a part in it or are asked to judge it: an expert reads it without reading who applies.';

create or replace function calls.open_of(case_id text) returns table (kind text, n int)
  language sql stable security definer set search_path = pg_catalog
  as $$
  select 'review', (select count(*)::int from calls.assignment a where (a.dossier_id = case_id or a.root_id = case_id) and a.state in ('asked', 'accepted'))
  union all
  select 'objection', (select count(*)::int from calls.objection o where (o.dossier_id = case_id or o.root_id = case_id)
    and (o.outcome is null or (o.outcome = 'upheld' and not exists (select from calls.act_record r
      where r.dossier_id = o.dossier_id and r.from_stage <> r.to_stage and r.made_at >= o.answered_at))))
  union all
  select 'conflict', (select count(*)::int from calls.assignment a
    where (a.dossier_id = case_id or a.root_id = case_id) and a.state in ('asked', 'accepted', 'sealed')
      and exists (select from calls.conflict c where c.dossier_id = a.dossier_id and c.expert_id = a.expert_id)) $$;

create function calls.acts_taken(case_id text) returns int
  language sql stable security definer set search_path = pg_catalog
  as $$ select count(*)::int from calls.act_record r where r.dossier_id = case_id $$;
comment on function calls.acts_taken is 'How many acts were taken in a case, those among them that who asks does not read.';

create function calls.is_of_decider(case_id text, act_code text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
  select exists (select from calls.dossier d
    join calls.workflow_version w on w.code = d.workflow and w.version = d.workflow_version,
      jsonb_array_elements(w.definition -> 'machines') m, jsonb_array_elements(m -> 'acts') a
    where d.id = case_id and m ->> 'code' = d.machine and a ->> 'code' = act_code and a -> 'by' ? 'decider') $$;
comment on function calls.is_of_decider is 'Whether an act in a case is one that deciders take.';

revoke execute on function calls.acts_taken, calls.is_of_decider from public;
grant execute on function calls.acts_taken, calls.is_of_decider to haice_app;

drop policy act_read on calls.act_record;
create policy act_read on calls.act_record for select to haice_app using (
  platform.holds_role('itself') or (calls.parties_of(dossier_id) && '{office,decider,auditor,applicant,owner}'
    and (calls.may_read(dossier_id, 'case') or calls.is_own(dossier_id))
    and (calls.parties_of(dossier_id) && '{office,decider,auditor}'
      or not calls.is_of_decider(dossier_id, act) or calls.may_read(dossier_id, 'result'))));

drop policy receipt_add on calls.receipt;
create policy receipt_add on calls.receipt for insert to haice_app
  with check (calls.is_own(dossier_id) or calls.is_office());

alter table calls.proposal add column made_by text;
comment on column calls.proposal.made_by is 'Who wrote it; null: written before that was kept';
grant update (made_by) on calls.proposal to haice_app;
