-- The table of the register graduate-subsidy, as its definition gives it.

create table registers.graduate_subsidy (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'checked', 'paid', 'left', 'refused')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  kind text not null check (kind in ('housing', 'start-up', 'employment')),
  diploma text not null,
  graduated numeric,
  place text,
  arrived_on date,
  amount bigint,
  paid_on date,
  left_on date,
  stayed numeric,
  once text unique
);
comment on table registers.graduate_subsidy is 'A subsidy for a graduate.';
create index graduate_subsidy_owner on registers.graduate_subsidy (owner_id);
create index graduate_subsidy_changed on registers.graduate_subsidy (changed_at, id);
create index graduate_subsidy_name on registers.graduate_subsidy (name_zh collate "C", id);
create index graduate_subsidy_name_key on registers.graduate_subsidy (name_key);
create index graduate_subsidy_by_kind on registers.graduate_subsidy (kind);
create index graduate_subsidy_by_place on registers.graduate_subsidy (place);
alter table registers.graduate_subsidy enable row level security;
create policy sees on registers.graduate_subsidy for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.graduate_subsidy for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.graduate_subsidy for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.graduate_subsidy to haice_app;
