-- Papers of records, and views of lists that people keep.

create table registers.register_rights (
  register text primary key,
  stewards text[] not null,
  contributors text[] not null
);
comment on table registers.register_rights is 'Who keeps the records of a register, as its definition says; written at every start.';

create function registers.keeps(register text, record text) returns boolean language plpgsql stable as $$
declare found boolean;
begin
  execute format(
    'select exists (select from registers.%I r where r.id = $1 and (registers.acts_as(''{itself}'') or exists (
       select from registers.register_rights g where g.register = $2
         and (registers.acts_as(g.stewards)
           or registers.acts_as(g.contributors) and r.owner_id = registers.own_organisation()))))',
    replace(register, '-', '_'))
    into found using record, register;
  return found;
end $$;
comment on function registers.keeps is 'Whether this session may change a record: as a steward, or as a contributor of its own organisation.';

create table registers.attachment (
  id text primary key,
  register text not null,
  record_id text not null,
  file_name text not null check (file_name <> ''),
  media_type text not null,
  size integer not null check (size > 0),
  sha256 text not null,
  content bytea,
  disclosure text not null check (disclosure in ('public', 'internal')),
  note text,
  added_at timestamptz not null,
  added_by text,
  added_by_name text,
  removed_at timestamptz,
  removed_by_name text,
  removal_reason text,
  check ((content is null) = (removed_at is not null)),
  check ((removed_at is null) = (removal_reason is null))
);
comment on table registers.attachment is 'A paper of a record. When it is removed its content goes; its hash, and who removed it why, stay.';
comment on column registers.attachment.file_name is 'As sent, without what could be a path or hide its ending';
comment on column registers.attachment.media_type is 'By ending and first bytes; what the sender says counts for nothing';
comment on column registers.attachment.disclosure is 'public: whoever sees the record; internal: its stewards and its own organisation';
create unique index attachment_once on registers.attachment (register, record_id, sha256) where removed_at is null;

alter table registers.attachment enable row level security;
create policy sees on registers.attachment for select
  using (registers.keeps(register, record_id) or (disclosure = 'public' and registers.sees(register, record_id)));
create policy adds on registers.attachment for insert with check (registers.keeps(register, record_id));
create policy removes on registers.attachment for update
  using (registers.keeps(register, record_id)) with check (registers.keeps(register, record_id));

create table registers.saved_view (
  id text primary key,
  register text not null,
  name text not null check (name <> ''),
  search jsonb not null,
  is_shared boolean not null,
  person_id text not null,
  person_name text not null,
  organisation_id text,
  saved_at timestamptz not null,
  unique (person_id, register, name),
  check (not is_shared or organisation_id is not null)
);
comment on table registers.saved_view is 'Filters and order of a list that somebody keeps under a name, for themselves or for their organisation.';
comment on column registers.saved_view.search is 'What stands in the address of the list';

alter table registers.saved_view enable row level security;
create policy sees on registers.saved_view for select
  using (person_id = current_setting('app.user', true)
    or (is_shared and organisation_id = (select registers.own_organisation())));
create policy adds on registers.saved_view for insert
  with check (person_id = current_setting('app.user', true)
    and (organisation_id is null or organisation_id = (select registers.own_organisation())));
create policy removes on registers.saved_view for delete using (person_id = current_setting('app.user', true));

grant select, insert, update on registers.register_rights, registers.attachment to haice_app;
grant select, insert, delete on registers.saved_view to haice_app;
