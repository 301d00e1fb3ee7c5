-- The table of the register spirit-story, as its definition gives it.

create table registers.spirit_story (
  id text primary key,
  version integer not null,
  state text not null check (state in ('drafted', 'published', 'withdrawn')),
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
  spirit text not null check (spirit in ('scientist', 'entrepreneur', 'craftsman')),
  story text not null,
  story_en text,
  honours text[],
  platforms text[],
  projects text,
  cases text[],
  published_on date
);
comment on table registers.spirit_story is 'A story of scientists, entrepreneurs or craftsmen, tied to records.';
create index spirit_story_owner on registers.spirit_story (owner_id);
create index spirit_story_changed on registers.spirit_story (changed_at, id);
create index spirit_story_name on registers.spirit_story (name_zh collate "C", id);
create index spirit_story_by_spirit on registers.spirit_story (spirit);
alter table registers.spirit_story enable row level security;
create policy sees on registers.spirit_story for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.spirit_story for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.spirit_story for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.spirit_story to haice_app;
