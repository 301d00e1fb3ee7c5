-- The table of the register finance-product, as its definition gives it.

create table registers.finance_product (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'offered', 'ended')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('public', 'internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  kind text not null check (kind in ('loan', 'guarantee', 'insurance', 'pledge', 'linkage', 'other')),
  for_whom text,
  terms text,
  contact text,
  offered_from date,
  offered_to date check (offered_to > offered_from)
);
comment on table registers.finance_product is 'A loan, guarantee or insurance that technology firms can ask for.';
create index finance_product_owner on registers.finance_product (owner_id);
create index finance_product_changed on registers.finance_product (changed_at, id);
create index finance_product_name on registers.finance_product (name_zh collate "C", id);
create index finance_product_by_kind on registers.finance_product (kind);
alter table registers.finance_product enable row level security;
create policy sees on registers.finance_product for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.finance_product for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{finance-officer}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.finance_product for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{finance-officer}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{finance-officer}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.finance_product to haice_app;
