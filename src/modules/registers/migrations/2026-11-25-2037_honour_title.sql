-- The table of the register honour-title, as its definition gives it.

create table registers.honour_title (
  id text primary key,
  version integer not null,
  state text not null check (state in ('nominated', 'published', 'awarded', 'dropped')),
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
  title text not null,
  year numeric,
  deeds text,
  platform_id text references registers.platform (id),
  publicity_from date,
  publicity_to date check (publicity_to > publicity_from),
  objection text,
  awarded_on date
);
comment on table registers.honour_title is 'A yearly honour on its way from nomination to award.';
create index honour_title_owner on registers.honour_title (owner_id);
create index honour_title_changed on registers.honour_title (changed_at, id);
create index honour_title_name on registers.honour_title (name_zh collate "C", id);
create index honour_title_by_title on registers.honour_title (title);
alter table registers.honour_title enable row level security;
create policy sees on registers.honour_title for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer,expert}')));
create policy adds on registers.honour_title for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.honour_title for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.honour_title to haice_app;
