-- The table of the register decision-consultation, as its definition gives it.

create table registers.decision_consultation (
  id text primary key,
  version integer not null,
  state text not null check (state in ('asked', 'summarised', 'decided', 'withdrawn')),
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
  subject text not null,
  kind text check (kind in ('plan', 'guide', 'project', 'policy', 'other')),
  asked text,
  answer_by date,
  summary text,
  decision text,
  reasons text,
  decided_on date
);
comment on table registers.decision_consultation is 'A question on which advice is asked before a decision.';
create index decision_consultation_owner on registers.decision_consultation (owner_id);
create index decision_consultation_changed on registers.decision_consultation (changed_at, id);
create index decision_consultation_name on registers.decision_consultation (name_zh collate "C", id);
create index decision_consultation_by_kind on registers.decision_consultation (kind);
alter table registers.decision_consultation enable row level security;
create policy sees on registers.decision_consultation for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor,expert}')));
create policy adds on registers.decision_consultation for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.decision_consultation for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.decision_consultation to haice_app;
