-- The table of the register popular-content, as its definition gives it.

create table registers.popular_content (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'published', 'withdrawn')),
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
  kind text not null check (kind in ('video', 'article', 'course', 'exhibition', 'lecture')),
  topic text,
  audience text check (audience in ('village', 'school', 'public')),
  address text,
  is_marine boolean,
  reach numeric,
  visits numeric,
  published_on date
);
comment on table registers.popular_content is 'Content that explains science, and how many it reached.';
create index popular_content_owner on registers.popular_content (owner_id);
create index popular_content_changed on registers.popular_content (changed_at, id);
create index popular_content_name on registers.popular_content (name_zh collate "C", id);
create index popular_content_by_kind on registers.popular_content (kind);
create index popular_content_by_audience on registers.popular_content (audience);
create index popular_content_by_is_marine on registers.popular_content (is_marine);
alter table registers.popular_content enable row level security;
create policy sees on registers.popular_content for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.popular_content for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.popular_content for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.popular_content to haice_app;
