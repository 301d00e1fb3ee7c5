-- Data about persons: who read them, and what was erased.

create table registers.personal_access (
  id text primary key,
  register text not null,
  record_ids text[] not null check (record_ids <> '{}'),
  way text not null check (way in ('record', 'list', 'search', 'file', 'attachment', 'export')),
  read_by text not null,
  read_by_name text not null,
  read_at timestamptz not null
);
comment on table registers.personal_access is 'Who read records about persons, when and how. Rows are only added.';
create index personal_access_of on registers.personal_access using gin (record_ids);

create table registers.erasure (
  id text primary key,
  register text not null,
  record_id text not null,
  fields text[] not null,
  attachments integer not null,
  reason text not null check (reason <> ''),
  erased_by text not null,
  erased_by_name text not null,
  erased_at timestamptz not null
);
comment on table registers.erasure is 'What was erased of a record about a person: names of the fields, never what stood there.';

alter table registers.personal_access enable row level security;
create policy adds on registers.personal_access for insert with check (read_by = current_setting('app.user', true));
create policy sees on registers.personal_access for select
  using ((select registers.acts_as('{auditor}'))
    or exists (select from unnest(record_ids) one where registers.keeps(register, one)));
alter table registers.erasure enable row level security;
create policy adds on registers.erasure for insert with check (registers.keeps(register, record_id));
create policy sees on registers.erasure for select using (registers.sees(register, record_id));

grant select, insert on registers.personal_access, registers.erasure to haice_app;
