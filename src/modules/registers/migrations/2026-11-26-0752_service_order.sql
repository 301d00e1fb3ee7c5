-- The table of the register service-order, as its definition gives it.

create table registers.service_order (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'quoted', 'ordered', 'delivered', 'accepted', 'cancelled')),
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
  kind text not null check (kind in ('concept', 'pilot', 'testing', 'incubation', 'cloud', 'toOrder')),
  what text not null,
  specification text,
  secrecy text,
  provider text,
  price bigint,
  quoted_on date,
  stages text,
  due_on date,
  acceptance text,
  ordered_on date,
  delivered text,
  delivered_on date,
  accepted_on date,
  rating numeric,
  rating_note text
);
comment on table registers.service_order is 'A service of transfer or research that somebody wants: quoted, ordered, delivered, accepted and rated.';
create index service_order_owner on registers.service_order (owner_id);
create index service_order_changed on registers.service_order (changed_at, id);
create index service_order_name on registers.service_order (name_zh collate "C", id);
create index service_order_by_kind on registers.service_order (kind);
alter table registers.service_order enable row level security;
create policy sees on registers.service_order for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,operator,auditor}')));
create policy adds on registers.service_order for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,operator}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.service_order for update
  using ((select registers.acts_as('{itself,administrator,commission-office,operator}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,operator}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.service_order to haice_app;
