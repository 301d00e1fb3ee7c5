-- The table of the register profit-concession, as its definition gives it.

create table registers.profit_concession (
  id text primary key,
  version integer not null,
  state text not null check (state in ('drafted', 'approved', 'paid', 'refused')),
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
  fund_id text references registers.fund (id),
  year numeric not null,
  result text,
  profit bigint,
  rule text,
  rate numeric,
  conceded bigint,
  reward bigint,
  total bigint,
  approved_on date,
  paid_on date
);
comment on table registers.profit_concession is 'Profit that a guidance fund leaves to its other partners in a year.';
create index profit_concession_owner on registers.profit_concession (owner_id);
create index profit_concession_changed on registers.profit_concession (changed_at, id);
create index profit_concession_name on registers.profit_concession (name_zh collate "C", id);
alter table registers.profit_concession enable row level security;
create policy sees on registers.profit_concession for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.profit_concession for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')));
create policy changes on registers.profit_concession for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')));
grant select, insert, update on registers.profit_concession to haice_app;
