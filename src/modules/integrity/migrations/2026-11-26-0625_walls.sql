-- The walls of this module, mended: who works at the organisation concerned handles nothing of its case, whatever the role;
-- an unshared result is not opened by joining afterwards; nobody writes into a case what only a decision puts there.

create function integrity.handles_case_of(organisation text) returns boolean language sql stable
  as $$
  select case when organisation is null then integrity.is_office() or platform.holds_role('auditor')
    else integrity.handles_cases() and organisation is distinct from platform.own_organisation() end $$;
comment on function integrity.handles_case_of is 'Whether who asks reads all of a case that concerns this organisation. Nobody of that organisation does; before it is known (null) the office and audit alone do.';
grant execute on function integrity.handles_case_of to haice_app;

drop policy case_read on integrity.integrity_case;
create policy case_read on integrity.integrity_case for select to haice_app using (
  integrity.handles_case_of(organisation_id)
  or (is_told and organisation_id = platform.own_organisation()
    and (integrity.speaks_for(organisation_id) or integrity.handles_cases())));
drop policy report_read on integrity.integrity_report;
create policy report_read on integrity.integrity_report for select to haice_app
  using (exists (select from integrity.integrity_case c where c.id = case_id and integrity.handles_case_of(c.organisation_id)));
drop policy step_read on integrity.integrity_step;
create policy step_read on integrity.integrity_step for select to haice_app
  using (exists (select from integrity.integrity_case c where c.id = case_id and (is_shown or integrity.handles_case_of(c.organisation_id))));
drop policy access_read on integrity.case_access;
create policy access_read on integrity.case_access for select to haice_app
  using (exists (select from integrity.integrity_case c where c.id = case_id and integrity.handles_case_of(c.organisation_id)));
drop policy paper_read on integrity.case_paper;
create policy paper_read on integrity.case_paper for select to haice_app using (
  exists (select from integrity.tolerance_case c where c.id = tolerance_id)
  or exists (select from integrity.inspection_result r where r.inspection_id = case_paper.inspection_id)
  or exists (select from integrity.integrity_case c where c.id = integrity_id and integrity.handles_case_of(c.organisation_id)));

-- A case begins as a report and nothing else; those concerned change where it stands and nothing else.
drop policy case_open on integrity.integrity_case;
create policy case_open on integrity.integrity_case for insert to haice_app with check (
  platform.holds_role('itself')
  or (integrity.own_person() is not null and state = 'reported' and not is_told and organisation_id is null and sanction is null));

create function integrity.keep_decided_part() returns trigger language plpgsql as $$
begin
  if not integrity.decides() and to_jsonb(new) - array['state', 'version'] is distinct from to_jsonb(old) - array['state', 'version'] then
    raise exception 'those concerned change where a case stands, not what it says';
  end if;
  if not integrity.decides() and new.state is distinct from old.state and new.state not in ('objected', 'withdrawn') then
    raise exception 'those concerned do not decide';
  end if;
  return new;
end $$;
comment on function integrity.keep_decided_part is 'A unit objects or withdraws; everything else of a case is for those who decide.';
create trigger case_decided_kept before update on integrity.integrity_case
  for each row when (current_user = 'haice_app') execute function integrity.keep_decided_part();
create trigger tolerance_decided_kept before update on integrity.tolerance_case
  for each row when (current_user = 'haice_app') execute function integrity.keep_decided_part();

create function integrity.may_be_joined(visit text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
  select exists (select from integrity.inspection i where i.id = visit
    and (i.state = 'planned' or exists (select from integrity.inspection_result r where r.inspection_id = i.id and r.is_shared))) $$;
comment on function integrity.may_be_joined is 'Whether a visit lies ahead or left a result for all: nothing else is joined.';
revoke execute on function integrity.may_be_joined from public;
grant execute on function integrity.may_be_joined to haice_app;
drop policy visitor_join on integrity.inspection_visitor;
create policy visitor_join on integrity.inspection_visitor for insert to haice_app
  with check (platform.holds_role('itself') or (integrity.inspects() and integrity.may_be_joined(inspection_id)));
grant update (why_again) on integrity.inspection to haice_app;

-- Whoever wrote an organisation down by an earlier name or an alias meant the same one.
create or replace function integrity.restrictions_on(organisations text[], names text[], persons text[], day date)
  returns table (case_id text, organisation_id text, organisation text, person text, holds_from date, holds_to date, is_objected boolean)
  language sql stable security definer set search_path = pg_catalog
  as $$
  select c.id, c.organisation_id, o.name_zh, c.person_name, c.holds_from, c.holds_to, c.state = 'objected'
  from integrity.integrity_case c left join people.organisation_public o on o.id = c.organisation_id
  where c.sanction = 'suspension' and c.state in ('decided', 'objected')
    and c.holds_from <= day and (c.holds_to is null or c.holds_to > day)
    and case when c.person_name is null
      then c.organisation_id = any(organisations)
        or exists (select from people.organisation_name_public n where n.organisation_id = c.organisation_id and n.name = any(names))
      when c.organisation_id is null then c.person_name || chr(10) = any(persons)
      else exists (select from people.organisation_name_public n where n.organisation_id = c.organisation_id
        and c.person_name || chr(10) || n.name = any(persons)) end
  order by c.holds_from, c.id $$;

drop function integrity.may_object(text, date);
