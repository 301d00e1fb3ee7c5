-- The table of the register popular-title, as its definition gives it.

create table registers.popular_title (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'titled', 'ended')),
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
  kind text not null check (kind in ('town', 'base', 'team')),
  place text,
  plan text,
  activities numeric,
  reach numeric,
  titled_on date,
  valid_from date,
  valid_to date check (valid_to > valid_from)
);
comment on table registers.popular_title is 'A town, base or team that sets an example in explaining science.';
create index popular_title_owner on registers.popular_title (owner_id);
create index popular_title_changed on registers.popular_title (changed_at, id);
create index popular_title_name on registers.popular_title (name_zh collate "C", id);
create index popular_title_by_kind on registers.popular_title (kind);
create index popular_title_by_place on registers.popular_title (place);
alter table registers.popular_title enable row level security;
create policy sees on registers.popular_title for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.popular_title for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.popular_title for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.popular_title to haice_app;
