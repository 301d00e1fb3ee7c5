-- The table of the register expert-opinion, as its definition gives it.

create table registers.expert_opinion (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'signed', 'aside')),
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
  consultation_id text references registers.decision_consultation (id),
  expert text,
  is_declared boolean,
  conflict text,
  opinion text,
  advice text check (advice in ('support', 'amend', 'oppose')),
  signed_on date
);
comment on table registers.expert_opinion is 'What one expert advises in a consultation, signed.';
create index expert_opinion_owner on registers.expert_opinion (owner_id);
create index expert_opinion_changed on registers.expert_opinion (changed_at, id);
create index expert_opinion_name on registers.expert_opinion (name_zh collate "C", id);
create index expert_opinion_by_advice on registers.expert_opinion (advice);
alter table registers.expert_opinion enable row level security;
create policy sees on registers.expert_opinion for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.expert_opinion for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{expert,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.expert_opinion for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{expert,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{expert,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.expert_opinion to haice_app;
