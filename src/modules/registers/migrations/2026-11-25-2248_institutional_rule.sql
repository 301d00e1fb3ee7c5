-- The table of the register institutional-rule, as its definition gives it.

create table registers.institutional_rule (
  id text primary key,
  version integer not null,
  state text not null check (state in ('drafted', 'in-force', 'replaced')),
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
  kind text not null check (kind in ('exemption-list', 'tolerance-list', 'lump-sum-list', 'grant-rules')),
  items text not null,
  number text,
  for_whom text,
  replaces_id text references registers.institutional_rule (id),
  in_force_from date,
  in_force_to date check (in_force_to > in_force_from),
  is_audit_basis boolean
);
comment on table registers.institutional_rule is 'One version of an institution''s rules for grants, or of a negative list.';
create index institutional_rule_owner on registers.institutional_rule (owner_id);
create index institutional_rule_changed on registers.institutional_rule (changed_at, id);
create index institutional_rule_name on registers.institutional_rule (name_zh collate "C", id);
create index institutional_rule_by_kind on registers.institutional_rule (kind);
alter table registers.institutional_rule enable row level security;
create policy sees on registers.institutional_rule for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.institutional_rule for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.institutional_rule for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.institutional_rule to haice_app;
