-- The table of the register finance-provider, as its definition gives it.

create table registers.finance_provider (
  id text primary key,
  version integer not null,
  state text not null check (state in ('planned', 'open', 'closed')),
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
  kind text not null check (kind in ('branch', 'platform', 'bank', 'insurer', 'guarantor', 'investor', 'securities', 'accounting', 'law', 'consulting')),
  above text,
  products text[],
  services text,
  policy text,
  place text,
  contact text,
  lent bigint,
  firms numeric,
  rating numeric,
  opened_on date
);
comment on table registers.finance_provider is 'An institution, branch or platform that provides technology finance or help with a listing.';
create index finance_provider_owner on registers.finance_provider (owner_id);
create index finance_provider_changed on registers.finance_provider (changed_at, id);
create index finance_provider_name on registers.finance_provider (name_zh collate "C", id);
create index finance_provider_by_kind on registers.finance_provider (kind);
create index finance_provider_by_place on registers.finance_provider (place);
alter table registers.finance_provider enable row level security;
create policy sees on registers.finance_provider for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.finance_provider for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{finance-officer}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.finance_provider for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{finance-officer}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{finance-officer}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.finance_provider to haice_app;
