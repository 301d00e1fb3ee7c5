-- The table of the register innovative-product, as its definition gives it.

create table registers.innovative_product (
  id text primary key,
  version integer not null,
  state text not null check (state in ('applied', 'listed', 'bought', 'left')),
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
  way text not null check (way in ('first-purchase', 'order')),
  description text not null,
  novelty text,
  field text,
  listed_on date,
  validity_from date,
  validity_to date check (validity_to > validity_from),
  buyer text,
  amount bigint,
  bought_on date,
  feedback text
);
comment on table registers.innovative_product is 'A product in the catalogue of first purchases, and its first buyer.';
create index innovative_product_owner on registers.innovative_product (owner_id);
create index innovative_product_changed on registers.innovative_product (changed_at, id);
create index innovative_product_name on registers.innovative_product (name_zh collate "C", id);
create index innovative_product_by_way on registers.innovative_product (way);
create index innovative_product_by_field on registers.innovative_product (field);
alter table registers.innovative_product enable row level security;
create policy sees on registers.innovative_product for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor,reviewer}')));
create policy adds on registers.innovative_product for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.innovative_product for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.innovative_product to haice_app;
