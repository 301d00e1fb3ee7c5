-- The table of the register seed-firm, as its definition gives it.

create table registers.seed_firm (
  id text primary key,
  version integer not null,
  state text not null check (state in ('ranked', 'selected', 'left')),
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
  year numeric not null,
  stage text check (stage in ('seed', 'start-up')),
  model text,
  score numeric,
  rank numeric,
  field text,
  place text,
  selected_on date,
  relief text,
  finance text,
  training text,
  effect text,
  review_on date
);
comment on table registers.seed_firm is 'A seed or start-up firm that was selected by the innovation index.';
create index seed_firm_owner on registers.seed_firm (owner_id);
create index seed_firm_changed on registers.seed_firm (changed_at, id);
create index seed_firm_name on registers.seed_firm (name_zh collate "C", id);
create index seed_firm_by_stage on registers.seed_firm (stage);
create index seed_firm_by_field on registers.seed_firm (field);
create index seed_firm_by_place on registers.seed_firm (place);
alter table registers.seed_firm enable row level security;
create policy sees on registers.seed_firm for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,reviewer,auditor}')));
create policy adds on registers.seed_firm for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.seed_firm for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.seed_firm to haice_app;
