-- Who takes part. Names are rows with dates, because documents of different years write one unit differently.

create schema people;
grant usage on schema people to haice_app;

create table people.organisation (
  id text primary key,
  code text not null unique check (code ~ '^[a-z0-9][a-z0-9-]*$'),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  kind text not null,
  area text,
  parent_id text references people.organisation (id),
  credit_code text unique check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  sample boolean not null default false,
  basis text
);
comment on table people.organisation is 'A unit, firm, university or institute. code: stable name used by data files.';
comment on column people.organisation.area is 'Stable code of the area it works for; the same short name may exist in two areas';
comment on column people.organisation.credit_code is 'GB 32100 unified social credit code; the check digit is a rule of the module';
comment on column people.organisation.basis is 'Where it is known from: document and clause';
create index organisation_parent on people.organisation (parent_id);

create table people.organisation_name (
  id text primary key,
  organisation_id text not null references people.organisation (id),
  name text not null check (name <> ''),
  kind text not null check (kind in ('official', 'short', 'alias', 'former')),
  valid_from date,
  valid_to date,
  basis text,
  check (valid_from is null or valid_to is null or valid_from < valid_to)
);
comment on table people.organisation_name is 'Every name that documents use for an organisation; valid_to is not included.';
create unique index organisation_name_once on people.organisation_name (organisation_id, name, coalesce(valid_from, '-infinity'));
create index organisation_name_by_name on people.organisation_name (name);

create table people.person (
  id text primary key,
  name text not null check (name <> ''),
  email text not null unique,
  organisation_id text references people.organisation (id),
  sample boolean not null default false,
  left_on date
);
comment on table people.person is 'A person with an account; id is that of the account. left_on: from this day on no sign-in.';

create table people.role_grant (
  id text primary key,
  person_id text not null references people.person (id),
  role text not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  granted_by text,
  basis text not null,
  check (valid_to is null or valid_from < valid_to)
);
comment on table people.role_grant is 'A role held for a time. Ending a role sets valid_to; a grant is never deleted.';
create unique index role_grant_open on people.role_grant (person_id, role) where valid_to is null;

create table people.delegation (
  id text primary key,
  from_person_id text not null references people.person (id),
  to_person_id text not null references people.person (id),
  role text not null,
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  basis text not null,
  check (from_person_id <> to_person_id),
  check (valid_from < valid_to)
);
comment on table people.delegation is 'Somebody lets somebody else act in one of the own roles for a time.';
create index delegation_to on people.delegation (to_person_id, valid_to);

grant select, insert, update on people.organisation, people.organisation_name, people.person, people.role_grant, people.delegation
  to haice_app;

create view people.organisation_public as
  select id, code, name_zh, name_en, kind, area, parent_id, sample from people.organisation;
comment on view people.organisation_public is 'What other modules may join read-only for their screens.';
grant select on people.organisation_public to haice_app;
