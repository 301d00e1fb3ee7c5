-- Which failure of a unit is tolerated concerns that unit and whoever follows up all commitments.

alter table commitments.toleration enable row level security;
create policy toleration_read on commitments.toleration for select to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation()
    or (organisation_id is null and commitments.answers_for(commitment_id)));
create policy toleration_add on commitments.toleration for insert to haice_app with check (commitments.oversees());
create policy toleration_end on commitments.toleration for update to haice_app using (commitments.oversees());
