-- The table of the register science-evaluation, as its definition gives it.

create table registers.science_evaluation (
  id text primary key,
  version integer not null,
  state text not null check (state in ('called', 'panel', 'scored', 'decided', 'cancelled')),
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
  object text not null check (object in ('institution', 'platform', 'project', 'result', 'team')),
  rule text not null,
  evidence text,
  platform_id text references registers.platform (id),
  project text,
  panel text,
  avoided text,
  is_clear boolean,
  meets date,
  ability numeric,
  quality numeric,
  effect numeric,
  contribution numeric,
  verdict text,
  decided_on date
);
comment on table registers.science_evaluation is 'An evaluation by a panel on ability, quality, effect and contribution.';
create index science_evaluation_owner on registers.science_evaluation (owner_id);
create index science_evaluation_changed on registers.science_evaluation (changed_at, id);
create index science_evaluation_name on registers.science_evaluation (name_zh collate "C", id);
create index science_evaluation_by_object on registers.science_evaluation (object);
alter table registers.science_evaluation enable row level security;
create policy sees on registers.science_evaluation for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on registers.science_evaluation for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.science_evaluation for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.science_evaluation to haice_app;
