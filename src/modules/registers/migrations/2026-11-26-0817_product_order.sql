-- The table of the register product-order, as its definition gives it.

create table registers.product_order (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'ordered', 'accepted', 'delivered', 'ended')),
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
  buyer text,
  specification text,
  field text,
  milestones text,
  listed_id text references registers.innovative_product (id),
  price bigint,
  due_on date,
  ordered_on date,
  accepted_on date,
  acceptance text,
  delivered_on date
);
comment on table registers.product_order is 'An order of a buyer before the product exists.';
create index product_order_owner on registers.product_order (owner_id);
create index product_order_changed on registers.product_order (changed_at, id);
create index product_order_name on registers.product_order (name_zh collate "C", id);
create index product_order_by_field on registers.product_order (field);
alter table registers.product_order enable row level security;
create policy sees on registers.product_order for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.product_order for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.product_order for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.product_order to haice_app;
