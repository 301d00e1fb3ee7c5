-- The table of the register merger-deal, as its definition gives it.

create table registers.merger_deal (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'closed', 'dropped')),
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
  way text not null check (way in ('alliance', 'acquisition', 'restructuring')),
  member_id text references registers.nursery_member (id),
  counterpart text not null,
  amount bigint,
  purpose text,
  due_on date,
  closed_on date,
  effect text
);
comment on table registers.merger_deal is 'An alliance, acquisition or restructuring of a nursery member.';
create index merger_deal_owner on registers.merger_deal (owner_id);
create index merger_deal_changed on registers.merger_deal (changed_at, id);
create index merger_deal_name on registers.merger_deal (name_zh collate "C", id);
create index merger_deal_by_way on registers.merger_deal (way);
alter table registers.merger_deal enable row level security;
create policy sees on registers.merger_deal for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.merger_deal for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.merger_deal for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.merger_deal to haice_app;
