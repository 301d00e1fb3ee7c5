-- The table of the register talent-rating, as its definition gives it.

create table registers.talent_rating (
  id text primary key,
  version integer not null,
  state text not null check (state in ('applied', 'checked', 'rated', 'appealed', 'refused')),
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
  route text not null check (route in ('salary', 'contest', 'performance')),
  salary bigint,
  contest text,
  merits text,
  evidence text,
  level text,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  reason text,
  appeal text,
  rated_on date
);
comment on table registers.talent_rating is 'Rating a person''s level by salary, contest or performance.';
create index talent_rating_owner on registers.talent_rating (owner_id);
create index talent_rating_changed on registers.talent_rating (changed_at, id);
create index talent_rating_name on registers.talent_rating (name_zh collate "C", id);
create index talent_rating_by_route on registers.talent_rating (route);
alter table registers.talent_rating enable row level security;
create policy sees on registers.talent_rating for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.talent_rating for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.talent_rating for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.talent_rating to haice_app;
