-- The table of the register green-card, as its definition gives it.

create table registers.green_card (
  id text primary key,
  version integer not null,
  state text not null check (state in ('requested', 'issued', 'refused', 'ended')),
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
  holder_id text references registers.attracted_talent (id),
  number text unique,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  residence text,
  housing text,
  spouse text,
  school text,
  health text,
  issued_on date
);
comment on table registers.green_card is 'A talent service card with what became of its five services.';
create index green_card_owner on registers.green_card (owner_id);
create index green_card_changed on registers.green_card (changed_at, id);
create index green_card_name on registers.green_card (name_zh collate "C", id);
alter table registers.green_card enable row level security;
create policy sees on registers.green_card for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.green_card for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.green_card for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.green_card to haice_app;
