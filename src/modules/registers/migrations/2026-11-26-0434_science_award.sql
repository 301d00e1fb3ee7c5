-- The table of the register science-award, as its definition gives it.

create table registers.science_award (
  id text primary key,
  version integer not null,
  state text not null check (state in ('nominated', 'reviewed', 'published', 'objected', 'awarded', 'dropped')),
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
  award text not null,
  year numeric,
  achievement text,
  completed_by text,
  projects text[],
  platforms text[],
  review text,
  grade text,
  publicity_from date,
  publicity_to date check (publicity_to > publicity_from),
  objection text,
  decided_on date
);
comment on table registers.science_award is 'A nomination for an award of science and technology on its way to the decision.';
create index science_award_owner on registers.science_award (owner_id);
create index science_award_changed on registers.science_award (changed_at, id);
create index science_award_name on registers.science_award (name_zh collate "C", id);
alter table registers.science_award enable row level security;
create policy sees on registers.science_award for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer,expert}')));
create policy adds on registers.science_award for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.science_award for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.science_award to haice_app;
