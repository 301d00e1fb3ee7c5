-- The table of the register talent-service, as its definition gives it.

create table registers.talent_service (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'accepted', 'waiting', 'done', 'closed', 'refused')),
  name_zh text not null check (name_zh <> ''),
  name_en text,
  name_key text not null,
  owner_id text references people.organisation (id),
  disclosure text not null check (disclosure in ('internal')),
  origin text not null check (origin in ('person', 'import', 'document', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  service text not null check (service in ('residence', 'housing', 'spouse', 'school', 'health', 'tax', 'transport', 'start-up', 'life')),
  phase text check (phase in ('arrival', 'work', 'life', 'leave')),
  card_id text references registers.green_card (id),
  base_id text references registers.talent_base (id),
  asked_on date not null,
  request text,
  department text,
  due_on date,
  queue numeric,
  done_on date,
  days numeric,
  result text,
  rating numeric
);
comment on table registers.talent_service is 'A service that a talent asks for.';
create index talent_service_owner on registers.talent_service (owner_id);
create index talent_service_changed on registers.talent_service (changed_at, id);
create index talent_service_name on registers.talent_service (name_zh collate "C", id);
create index talent_service_name_key on registers.talent_service (name_key);
create index talent_service_by_service on registers.talent_service (service);
create index talent_service_by_phase on registers.talent_service (phase);
alter table registers.talent_service enable row level security;
create policy sees on registers.talent_service for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.talent_service for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.talent_service for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.talent_service to haice_app;
