-- The table of the register review-board, as its definition gives it.

create table registers.review_board (
  id text primary key,
  version integer not null,
  state text not null check (state in ('proposed', 'delegated', 'ended')),
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
  series text not null,
  field text,
  authority text,
  members numeric,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  reviewed numeric,
  passed numeric
);
comment on table registers.review_board is 'A board to which the review of titles was delegated.';
create index review_board_owner on registers.review_board (owner_id);
create index review_board_changed on registers.review_board (changed_at, id);
create index review_board_name on registers.review_board (name_zh collate "C", id);
create index review_board_by_field on registers.review_board (field);
alter table registers.review_board enable row level security;
create policy sees on registers.review_board for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.review_board for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.review_board for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.review_board to haice_app;
