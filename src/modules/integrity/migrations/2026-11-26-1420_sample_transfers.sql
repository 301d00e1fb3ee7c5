-- Transfers of a sample installation say that they are made up; the product brings them itself, for units that have no hand in it.

alter table integrity.transfer_check add column is_sample boolean not null default false;

drop policy check_add on integrity.transfer_check;
create policy check_add on integrity.transfer_check for insert to haice_app
  with check (integrity.speaks_for(organisation_id) and not is_sample or platform.holds_role('itself'));
drop policy check_sign on integrity.transfer_check;
create policy check_sign on integrity.transfer_check for update to haice_app
  using ((integrity.speaks_for(organisation_id) or platform.holds_role('itself')) and signed_on is null)
  with check (integrity.speaks_for(organisation_id) or platform.holds_role('itself'));
drop policy finding_add on integrity.transfer_finding;
create policy finding_add on integrity.transfer_finding for insert to haice_app with check (
  exists (select from integrity.transfer_check c where c.id = check_id and c.signed_on is null
    and (integrity.speaks_for(c.organisation_id) or platform.holds_role('itself'))));
