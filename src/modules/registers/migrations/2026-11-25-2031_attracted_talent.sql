-- The table of the register attracted-talent, as its definition gives it.

create table registers.attracted_talent (
  id text primary key,
  version integer not null,
  state text not null check (state in ('reported', 'confirmed', 'refused', 'left')),
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
  channel text not null check (channel in ('by-talent', 'by-platform', 'by-enterprise', 'other')),
  field text,
  is_marine_high_end boolean,
  platform_id text references registers.platform (id),
  born_in numeric,
  comes_from text,
  place text,
  arrived_on date,
  confirmed_on date,
  left_on date
);
comment on table registers.attracted_talent is 'A person who was attracted, as far as the programme has to count them.';
create index attracted_talent_owner on registers.attracted_talent (owner_id);
create index attracted_talent_changed on registers.attracted_talent (changed_at, id);
create index attracted_talent_name on registers.attracted_talent (name_zh collate "C", id);
create index attracted_talent_by_channel on registers.attracted_talent (channel);
create index attracted_talent_by_field on registers.attracted_talent (field);
create index attracted_talent_by_place on registers.attracted_talent (place);
create index attracted_talent_by_is_marine_high_end on registers.attracted_talent (is_marine_high_end);
alter table registers.attracted_talent enable row level security;
create policy sees on registers.attracted_talent for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.attracted_talent for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.attracted_talent for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.attracted_talent to haice_app;
