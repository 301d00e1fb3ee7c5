-- The table of the register board-check, as its definition gives it.

create table registers.board_check (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'checked', 'ready', 'filed', 'ended')),
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
  member_id text references registers.nursery_member (id),
  board text not null check (board in ('star', 'chinext', 'main', 'bse')),
  rules text,
  met text,
  gaps text,
  adviser_id text references registers.finance_provider (id),
  checked_on date,
  next_on date
);
comment on table registers.board_check is 'A firm held against the rules of one board.';
create index board_check_owner on registers.board_check (owner_id);
create index board_check_changed on registers.board_check (changed_at, id);
create index board_check_name on registers.board_check (name_zh collate "C", id);
create index board_check_by_board on registers.board_check (board);
alter table registers.board_check enable row level security;
create policy sees on registers.board_check for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.board_check for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.board_check for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')) or ((select registers.acts_as('{enterprise}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.board_check to haice_app;
