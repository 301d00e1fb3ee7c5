-- Risks of a transfer of technology that are looked at before it is signed. New.

create table integrity.transfer_check (
  id text primary key,
  title text not null check (title <> ''),
  partner text not null check (partner <> ''),
  organisation_id text not null references people.organisation (id),
  signed_on date,
  made_at timestamptz not null,
  made_by text,
  made_by_name text
);
comment on table integrity.transfer_check is 'A transfer that a university, an institute or a firm means to sign, with the risks to look at first. signed_on: noted once all were found clear.';
create index transfer_check_unit on integrity.transfer_check (organisation_id);

create table integrity.transfer_finding (
  id text primary key,
  check_id text not null references integrity.transfer_check (id),
  risk text not null check (risk in ('ownership', 'pricing', 'related-party', 'export')),
  is_clear boolean not null,
  words text not null check (words <> ''),
  made_at timestamptz not null,
  made_by text,
  made_by_name text
);
comment on table integrity.transfer_finding is 'What was found of a risk of a transfer; the last finding of a risk counts. Only grows.';
create index transfer_finding_of on integrity.transfer_finding (check_id, id);
create trigger transfer_finding_append_only before update or delete on integrity.transfer_finding
  for each row execute function platform.refuse_change();

alter table integrity.transfer_check enable row level security;
create policy check_read on integrity.transfer_check for select to haice_app using (
  integrity.speaks_for(organisation_id) or platform.holds_role('administrator', 'commission-office', 'auditor', 'itself'));
create policy check_add on integrity.transfer_check for insert to haice_app with check (integrity.speaks_for(organisation_id));
create policy check_sign on integrity.transfer_check for update to haice_app
  using (integrity.speaks_for(organisation_id) and signed_on is null) with check (integrity.speaks_for(organisation_id));
alter table integrity.transfer_finding enable row level security;
create policy finding_read on integrity.transfer_finding for select to haice_app using (
  exists (select from integrity.transfer_check c where c.id = check_id));
create policy finding_add on integrity.transfer_finding for insert to haice_app with check (
  exists (select from integrity.transfer_check c where c.id = check_id and c.signed_on is null and integrity.speaks_for(c.organisation_id)));
grant select, insert on integrity.transfer_check, integrity.transfer_finding to haice_app;
grant update (signed_on) on integrity.transfer_check to haice_app;
