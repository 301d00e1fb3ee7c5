-- The table of the register plan-member, as its definition gives it.

create table registers.plan_member (
  id text primary key,
  version integer not null,
  state text not null check (state in ('nominated', 'reviewed', 'selected', 'not-selected', 'left')),
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
  plan_id text references registers.talent_plan (id),
  class text not null check (class in ('academician-candidate', 'top', 'leading', 'outstanding', 'young', 'entrepreneur', 'team')),
  year numeric,
  field text,
  is_full_time boolean,
  is_able boolean,
  is_promising boolean,
  is_breaking boolean,
  born date,
  works text,
  review text,
  selected_on date,
  term_from date,
  term_to date check (term_to > term_from)
);
comment on table registers.plan_member is 'A person or team in a talent plan: nominated, reviewed, selected.';
create index plan_member_owner on registers.plan_member (owner_id);
create index plan_member_changed on registers.plan_member (changed_at, id);
create index plan_member_name on registers.plan_member (name_zh collate "C", id);
create index plan_member_by_class on registers.plan_member (class);
create index plan_member_by_field on registers.plan_member (field);
create index plan_member_by_is_full_time on registers.plan_member (is_full_time);
alter table registers.plan_member enable row level security;
create policy sees on registers.plan_member for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.plan_member for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.plan_member for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{institute,enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.plan_member to haice_app;
