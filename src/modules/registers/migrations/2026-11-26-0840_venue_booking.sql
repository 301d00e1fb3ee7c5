-- The table of the register venue-booking, as its definition gives it.

create table registers.venue_booking (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'confirmed', 'held', 'cancelled')),
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
  venue_id text references registers.talent_base (id),
  day date not null,
  part text not null check (part in ('morning', 'afternoon', 'evening')),
  event text not null,
  people numeric,
  contact text,
  slot text unique
);
comment on table registers.venue_booking is 'A booking of a talent parlour for a part of a day.';
create index venue_booking_owner on registers.venue_booking (owner_id);
create index venue_booking_changed on registers.venue_booking (changed_at, id);
create index venue_booking_name on registers.venue_booking (name_zh collate "C", id);
create index venue_booking_by_part on registers.venue_booking (part);
alter table registers.venue_booking enable row level security;
create policy sees on registers.venue_booking for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.venue_booking for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.venue_booking for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.venue_booking to haice_app;
