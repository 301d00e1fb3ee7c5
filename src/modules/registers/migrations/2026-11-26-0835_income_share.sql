-- The table of the register income-share, as its definition gives it.

create table registers.income_share (
  id text primary key,
  version integer not null,
  state text not null check (state in ('calculated', 'stated', 'paid', 'contested')),
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
  result text not null,
  patent_id text references registers.patent (id),
  form text not null check (form in ('cash', 'equity', 'dividend', 'salary')),
  rule text,
  income bigint,
  share numeric,
  amount bigint,
  statement text,
  stated_on date,
  paid_on date
);
comment on table registers.income_share is 'The share of one person in the income of a result.';
create index income_share_owner on registers.income_share (owner_id);
create index income_share_changed on registers.income_share (changed_at, id);
create index income_share_name on registers.income_share (name_zh collate "C", id);
create index income_share_name_key on registers.income_share (name_key);
create index income_share_by_form on registers.income_share (form);
alter table registers.income_share enable row level security;
create policy sees on registers.income_share for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.income_share for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.income_share for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.income_share to haice_app;
