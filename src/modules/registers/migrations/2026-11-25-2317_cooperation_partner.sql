-- The table of the register cooperation-partner, as its definition gives it.

create table registers.cooperation_partner (
  id text primary key,
  version integer not null,
  state text not null check (state in ('contacted', 'signed', 'ended')),
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
  kind text not null check (kind in ('foreign', 'region', 'corridor', 'mechanism', 'plan')),
  country text,
  field text,
  items text,
  agreed_from date,
  agreed_to date check (agreed_to > agreed_from),
  signed_on date,
  results text,
  projects text[]
);
comment on table registers.cooperation_partner is 'A partner at home or abroad, or a regional cooperation, and its agreement.';
create index cooperation_partner_owner on registers.cooperation_partner (owner_id);
create index cooperation_partner_changed on registers.cooperation_partner (changed_at, id);
create index cooperation_partner_name on registers.cooperation_partner (name_zh collate "C", id);
create index cooperation_partner_by_kind on registers.cooperation_partner (kind);
create index cooperation_partner_by_field on registers.cooperation_partner (field);
alter table registers.cooperation_partner enable row level security;
create policy sees on registers.cooperation_partner for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.cooperation_partner for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.cooperation_partner for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.cooperation_partner to haice_app;
