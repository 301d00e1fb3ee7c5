-- The table of the register research-result, as its definition gives it.

create table registers.research_result (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'selected', 'moved', 'transferred', 'left')),
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
  summary text not null,
  field text,
  maturity numeric,
  is_job_result boolean,
  is_listed_apart boolean,
  place text,
  route text check (route in ('licence', 'sale', 'equity', 'company')),
  destination text check (destination in ('district', 'sea', 'firm')),
  plan text,
  manager text,
  next_contact date,
  receiver text,
  selected_on date,
  moved_on date,
  transferred_on date
);
comment on table registers.research_result is 'A result of research and what becomes of it.';
create index research_result_owner on registers.research_result (owner_id);
create index research_result_changed on registers.research_result (changed_at, id);
create index research_result_name on registers.research_result (name_zh collate "C", id);
create index research_result_by_field on registers.research_result (field);
create index research_result_by_route on registers.research_result (route);
create index research_result_by_destination on registers.research_result (destination);
create index research_result_by_place on registers.research_result (place);
alter table registers.research_result enable row level security;
create policy sees on registers.research_result for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor,expert}')));
create policy adds on registers.research_result for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,broker}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.research_result for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,broker}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,broker}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.research_result to haice_app;
