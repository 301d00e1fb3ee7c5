-- The table of the register social-award, as its definition gives it.

create table registers.social_award (
  id text primary key,
  version integer not null,
  state text not null check (state in ('entered', 'admitted', 'ended')),
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
  founder text,
  field text,
  rules text,
  funding text,
  awarded numeric,
  results text,
  admitted_on date,
  review_on date
);
comment on table registers.social_award is 'An award of science and technology that others than the state founded.';
create index social_award_owner on registers.social_award (owner_id);
create index social_award_changed on registers.social_award (changed_at, id);
create index social_award_name on registers.social_award (name_zh collate "C", id);
create index social_award_by_field on registers.social_award (field);
alter table registers.social_award enable row level security;
create policy sees on registers.social_award for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,auditor,reviewer}')));
create policy adds on registers.social_award for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.social_award for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,institute}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.social_award to haice_app;
