-- The table of the register product-batch, as its definition gives it.

create table registers.product_batch (
  id text primary key,
  version integer not null,
  state text not null check (state in ('sampled', 'tested', 'released', 'blocked')),
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
  product text not null,
  number text unique,
  place text,
  harvested_on date,
  stage text check (stage in ('field', 'processing', 'storage', 'transport', 'sale')),
  item text,
  standard text,
  value text,
  is_within boolean,
  tested_on date,
  trace text
);
comment on table registers.product_batch is 'A batch of farm produce with what was tested along its chain.';
create index product_batch_owner on registers.product_batch (owner_id);
create index product_batch_changed on registers.product_batch (changed_at, id);
create index product_batch_name on registers.product_batch (name_zh collate "C", id);
create index product_batch_by_stage on registers.product_batch (stage);
create index product_batch_by_place on registers.product_batch (place);
alter table registers.product_batch enable row level security;
create policy sees on registers.product_batch for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.product_batch for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.product_batch for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.product_batch to haice_app;
