-- The table of the register blended-funding, as its definition gives it.

create table registers.blended_funding (
  id text primary key,
  version integer not null,
  state text not null check (state in ('drafted', 'agreed', 'settled', 'dropped')),
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
  purpose text not null,
  parties text,
  public_part bigint,
  firm_part bigint,
  institute_part bigint,
  social_part bigint,
  total bigint,
  loss_order text check (loss_order in ('pro-rata', 'public-first', 'firm-first')),
  loss bigint,
  public_loss bigint,
  firm_loss bigint,
  institute_loss bigint,
  social_loss bigint,
  term_from date,
  term_to date check (term_to > term_from)
);
comment on table registers.blended_funding is 'An agreement in which government, firms, institutes and investors fund together and share the risk.';
create index blended_funding_owner on registers.blended_funding (owner_id);
create index blended_funding_changed on registers.blended_funding (changed_at, id);
create index blended_funding_name on registers.blended_funding (name_zh collate "C", id);
alter table registers.blended_funding enable row level security;
create policy sees on registers.blended_funding for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,finance-officer,auditor}')));
create policy adds on registers.blended_funding for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')));
create policy changes on registers.blended_funding for update
  using ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')))
  with check ((select registers.acts_as('{itself,administrator,commission-office,finance-officer}')));
grant select, insert, update on registers.blended_funding to haice_app;
