-- The register of titles becomes one of applications for titles: what a firm holds stands with the firms, where it counts
-- once. Every record stays, as an application that was granted; what it said of the title itself goes to former_title,
-- from where the register of firms takes it over at its next start.

create table registers.former_title (
  record_id text primary key,
  name_zh text not null check (name_zh <> ''),
  owner_id text references people.organisation (id),
  is_sample boolean not null,
  was_held boolean not null,
  kind text not null,
  is_marine boolean not null,
  certificate text,
  granted_by text,
  valid_from date,
  valid_to date,
  lapsed_on date,
  lapse_reason text,
  place text,
  longitude double precision,
  latitude double precision,
  handed_over_at timestamptz
);
comment on table registers.former_title is 'What a record of the former register of titles said of its title; handed over to the firms once.';
comment on column registers.former_title.was_held is 'The title was held or had lapsed; otherwise it was only applied for';
comment on column registers.former_title.handed_over_at is 'When the firms took it over; null: not yet, or it was never held';
alter table registers.former_title enable row level security;
create policy sees on registers.former_title for select using ((select registers.acts_as('{itself}')));
create policy changes on registers.former_title for update using ((select registers.acts_as('{itself}')));
grant select, update on registers.former_title to haice_app;

insert into registers.former_title
select t.id, t.name_zh, t.owner_id, t.origin = 'sample', t.state in ('held', 'lapsed') and t.validity_from is not null,
  t.kind, coalesce(t.is_marine, false), t.certificate, t.granted_by, t.validity_from, t.validity_to, l.day, l.reason,
  t.place, t.point_longitude, t.point_latitude, null
from registers.enterprise_title t
left join lateral (
  select c.day, c.reason from registers.state_change c
  where t.state = 'lapsed' and c.register = 'enterprise-title' and c.record_id = t.id and c.to_state = 'lapsed'
  order by c.changed_at desc limit 1
) l on true
where t.state in ('held', 'lapsed') or t.is_marine or t.certificate is not null or t.validity_from is not null
  or t.point_longitude is not null;

create table registers.title_application (
  id text primary key,
  version integer not null,
  state text not null check (state in ('prepared', 'granted', 'refused')),
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
  kind text not null check (kind in ('technology-sme', 'high-tech', 'leading', 'technology-msme', 'quality-sme', 'gazelle', 'unicorn', 'single-champion', 'srdi', 'green-factory')),
  field text,
  adviser text,
  authority text,
  decided_on date,
  place text
);
comment on table registers.title_application is 'A firm''s application for a title, with help, and what came of it.';
create index title_application_owner on registers.title_application (owner_id);
create index title_application_changed on registers.title_application (changed_at, id);
create index title_application_name on registers.title_application (name_zh collate "C", id);
create index title_application_by_kind on registers.title_application (kind);
create index title_application_by_field on registers.title_application (field);
create index title_application_by_place on registers.title_application (place);

insert into registers.title_application
select t.id, t.version, case when t.state in ('held', 'lapsed') then 'granted' else t.state end, t.name_zh, t.name_en,
  t.name_key, t.owner_id, 'internal', t.origin, t.search, t.initials, t.syllables, t.created_at, t.created_by,
  t.changed_at, t.kind, t.field, t.adviser, t.granted_by, d.day, t.place
from registers.enterprise_title t
left join lateral (
  select c.day from registers.state_change c
  where c.register = 'enterprise-title' and c.record_id = t.id and c.to_state in ('held', 'refused')
  order by c.changed_at desc limit 1
) d on true;

drop table registers.enterprise_title;

alter table registers.title_application enable row level security;
create policy sees on registers.title_application for select
  using (disclosure = 'public' or owner_id = (select registers.own_organisation()) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor,finance-officer}')));
create policy adds on registers.title_application for insert
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
create policy changes on registers.title_application for update
  using ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())))
  with check ((select registers.acts_as('{itself,administrator,commission-office}')) or ((select registers.acts_as('{enterprise,reporter}')) and owner_id = (select registers.own_organisation())));
grant select, insert, update on registers.title_application to haice_app;

-- What names the register. A renewal was a grant again; that a title lapsed says the history, though an application cannot.
update registers.state_change
set register = 'title-application',
  step = case step when 'renew' then 'grant' else step end,
  from_state = case when from_state in ('held', 'lapsed') then 'granted' else from_state end,
  to_state = case when to_state in ('held', 'lapsed') then 'granted' else to_state end
where register = 'enterprise-title';
update registers.mention set register = 'title-application' where register = 'enterprise-title';
update registers.attachment set register = 'title-application' where register = 'enterprise-title';
update registers.life_cycle set register = 'title-application' where register = 'enterprise-title';
update registers.personal_access set register = 'title-application' where register = 'enterprise-title';
update registers.erasure set register = 'title-application' where register = 'enterprise-title';
delete from registers.register_basis where register = 'enterprise-title';
delete from registers.register_rights where register = 'enterprise-title';

-- Lists that somebody keeps: the states by their new names, without a filter on what an application does not say.
update registers.saved_view v
set register = 'title-application',
  search = v.search
    || case when jsonb_typeof(v.search -> 'state') = 'array' then jsonb_build_object('state', (
         select coalesce(jsonb_agg(distinct case when one in ('held', 'lapsed') then 'granted' else one end), '[]')
         from jsonb_array_elements_text(v.search -> 'state') one)) else '{}' end
    || case when jsonb_typeof(v.search -> 'where') = 'array' then jsonb_build_object('where', (
         select coalesce(jsonb_agg(one), '[]')
         from jsonb_array_elements_text(v.search -> 'where') one where one not like 'isMarine:%')) else '{}' end
where v.register = 'enterprise-title';
