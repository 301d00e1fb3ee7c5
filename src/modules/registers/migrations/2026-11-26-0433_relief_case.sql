-- The table of the register relief-case, as its definition gives it.

create table registers.relief_case (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'handled', 'relieved', 'unrelieved')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  cause text not null,
  amount bigint,
  handler text,
  measure text,
  due date,
  outcome text,
  received bigint,
  closed_on date
);
comment on table registers.relief_case is 'A firm that asked for relief of its financing.';
create index relief_case_owner on registers.relief_case (owner_id);
create index relief_case_changed on registers.relief_case (changed_at, id);
create index relief_case_name on registers.relief_case (name_zh collate "C", id);
alter table registers.relief_case enable row level security;
create policy sees on registers.relief_case for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.relief_case for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.relief_case for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.relief_case to haice_app;
