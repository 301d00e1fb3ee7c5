-- The table of the register nursery-member, as its definition gives it.

create table registers.nursery_member (
  id text primary key,
  version integer not null,
  state text not null check (state in ('found', 'served', 'launched', 'left')),
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
  pool text not null check (pool in ('reserve', 'listing', 'marine-listing', 'listing-reserve')),
  is_growing boolean,
  is_researching boolean,
  is_ahead boolean,
  is_pulling boolean,
  field text,
  place text,
  entered_on date,
  task_force text,
  measures text,
  problems text,
  review_on date,
  board text check (board in ('star', 'chinext', 'main', 'bse')),
  listed_on date,
  launched_on date
);
comment on table registers.nursery_member is 'A firm in a reserve pool or listing nursery that a task force serves.';
create index nursery_member_owner on registers.nursery_member (owner_id);
create index nursery_member_changed on registers.nursery_member (changed_at, id);
create index nursery_member_name on registers.nursery_member (name_zh collate "C", id);
create index nursery_member_by_pool on registers.nursery_member (pool);
create index nursery_member_by_field on registers.nursery_member (field);
create index nursery_member_by_place on registers.nursery_member (place);
create index nursery_member_by_board on registers.nursery_member (board);
alter table registers.nursery_member enable row level security;
create policy sees on registers.nursery_member for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,reviewer,auditor}')));
create policy adds on registers.nursery_member for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.nursery_member for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.nursery_member to haice_app;
