-- The table of the register foreign-expert-case, as its definition gives it.

create table registers.foreign_expert_case (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'handled', 'done', 'refused')),
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
  kind text not null check (kind in ('r-visa', 'entry', 'visa', 'work-permit', 'stay', 'exchange', 'life')),
  expert text,
  nationality text,
  request text,
  language text check (language in ('zh', 'en', 'other')),
  answer_by date,
  authority text,
  result text,
  years numeric,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  done_on date
);
comment on table registers.foreign_expert_case is 'One matter of a foreign expert: visa, permit, stay or exchange.';
create index foreign_expert_case_owner on registers.foreign_expert_case (owner_id);
create index foreign_expert_case_changed on registers.foreign_expert_case (changed_at, id);
create index foreign_expert_case_name on registers.foreign_expert_case (name_zh collate "C", id);
create index foreign_expert_case_by_kind on registers.foreign_expert_case (kind);
create index foreign_expert_case_by_language on registers.foreign_expert_case (language);
alter table registers.foreign_expert_case enable row level security;
create policy sees on registers.foreign_expert_case for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.foreign_expert_case for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.foreign_expert_case for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.foreign_expert_case to haice_app;
