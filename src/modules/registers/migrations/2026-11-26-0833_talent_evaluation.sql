-- The table of the register talent-evaluation, as its definition gives it.

create table registers.talent_evaluation (
  id text primary key,
  version integer not null,
  state text not null check (state in ('submitted', 'evaluated', 'told', 'withdrawn')),
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
  board_id text references registers.review_board (id),
  works text,
  ability numeric,
  quality numeric,
  effect numeric,
  contribution numeric,
  opinion text,
  scale text,
  evaluated_on date
);
comment on table registers.talent_evaluation is 'An evaluation of a talent in four respects.';
create index talent_evaluation_owner on registers.talent_evaluation (owner_id);
create index talent_evaluation_changed on registers.talent_evaluation (changed_at, id);
create index talent_evaluation_name on registers.talent_evaluation (name_zh collate "C", id);
create index talent_evaluation_name_key on registers.talent_evaluation (name_key);
alter table registers.talent_evaluation enable row level security;
create policy sees on registers.talent_evaluation for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on registers.talent_evaluation for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.talent_evaluation for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.talent_evaluation to haice_app;
