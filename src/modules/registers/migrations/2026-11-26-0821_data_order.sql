-- The table of the register data-order, as its definition gives it.

create table registers.data_order (
  id text primary key,
  version integer not null,
  state text not null check (state in ('ordered', 'licensed', 'delivered', 'settled', 'disputed', 'closed', 'cancelled')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null unique,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal', 'public')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  asset_id text references registers.data_asset (id),
  purpose text not null,
  licence text,
  ordered_on date,
  price bigint,
  edition text,
  digest text,
  delivered_on date,
  settled_on date,
  usage text,
  models text[],
  audit_on date,
  complaint text,
  answer text
);
comment on table registers.data_order is 'A sale of a data asset from order to settlement, with proof of delivery and audits of use.';
create index data_order_owner on registers.data_order (owner_id);
create index data_order_changed on registers.data_order (changed_at, id);
create index data_order_name on registers.data_order (name_zh collate "C", id);
alter table registers.data_order enable row level security;
create policy sees on registers.data_order for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.data_order for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.data_order for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,operator}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.data_order to haice_app;
