-- A firm that was registered twice is joined to one record, and can be parted again: no row moves and none is rewritten. What was
-- entered keeps whose it was (firm_id) and says beside it for which firm it counts (counts_for); the views, which bear the names
-- of the tables before, show what counts. Until now two records of one firm counted as two for good.

alter table firms.firm rename to firm_entry;
alter table firms.firm_name rename to name_entry;
alter table firms.firm_place rename to place_entry;
alter table firms.firm_title rename to title_entry;
alter table firms.firm_class rename to class_entry;
alter table firms.firm_figure rename to figure_entry;

alter table firms.firm_entry add column same_as text references firms.firm_entry (id) check (same_as <> id);
comment on column firms.firm_entry.same_as is 'The record of the same firm that this one was joined to; null: it stands for itself';
create index firm_entry_same on firms.firm_entry (same_as) where same_as is not null;

alter table firms.name_entry add column counts_for text references firms.firm_entry (id);
alter table firms.place_entry add column counts_for text references firms.firm_entry (id);
alter table firms.title_entry add column counts_for text references firms.firm_entry (id);
alter table firms.class_entry add column counts_for text references firms.firm_entry (id);
alter table firms.figure_entry add column counts_for text references firms.firm_entry (id);
update firms.name_entry set counts_for = firm_id;
update firms.place_entry set counts_for = firm_id;
update firms.title_entry set counts_for = firm_id;
update firms.class_entry set counts_for = firm_id;
update firms.figure_entry set counts_for = firm_id;
comment on column firms.name_entry.counts_for is 'The firm whose name it is today; null: set aside when two records were joined';
comment on column firms.place_entry.counts_for is 'The firm that sat there as is known today; null: set aside when two records were joined';
comment on column firms.title_entry.counts_for is 'The firm that holds it as is known today; null: set aside when two records were joined';
comment on column firms.class_entry.counts_for is 'The firm that is of it as is known today; null: set aside when two records were joined';
comment on column firms.figure_entry.counts_for is 'The firm whose figure it is today; null: set aside when two records were joined';

create function firms.count_entry() returns trigger language plpgsql as $$
begin
  new.firm_id := coalesce(new.firm_id, new.counts_for);
  select coalesce(same_as, id) into new.counts_for from firms.firm_entry where id = coalesce(new.counts_for, new.firm_id);
  return new;
end
$$;
comment on function firms.count_entry is 'What is entered for a firm counts for it, or for the record that it was joined to.';
create trigger counts before insert on firms.name_entry for each row execute function firms.count_entry();
create trigger counts before insert on firms.place_entry for each row execute function firms.count_entry();
create trigger counts before insert on firms.title_entry for each row execute function firms.count_entry();
create trigger counts before insert on firms.class_entry for each row execute function firms.count_entry();
create trigger counts before insert on firms.figure_entry for each row execute function firms.count_entry();

-- One place, one size, one title and one figure at a time holds for the firm, whichever record it was entered for.
drop index firms.firm_name_once;
create unique index firm_name_once on firms.name_entry (counts_for, name, coalesce(valid_from, '-infinity'));
alter table firms.place_entry drop constraint firm_place_firm_id_daterange_excl;
alter table firms.place_entry add constraint firm_place_once
  exclude using gist (counts_for with =, daterange(valid_from, valid_to) with &&);
alter table firms.title_entry drop constraint firm_title_firm_id_title_daterange_excl;
alter table firms.title_entry add constraint firm_title_once
  exclude using gist (counts_for with =, title with =, daterange(valid_from, coalesce(ended_on, valid_to)) with &&);
alter table firms.class_entry drop constraint firm_size_once;
alter table firms.class_entry drop constraint firm_field_once;
alter table firms.class_entry
  add constraint firm_size_once exclude using gist (counts_for with =, daterange(valid_from, valid_to) with &&) where (scheme = 'size');
alter table firms.class_entry
  add constraint firm_field_once exclude using gist (counts_for with =, item with =, daterange(valid_from, valid_to) with &&)
    where (scheme = 'field');
drop index firms.firm_title_held, firms.firm_title_of, firms.firm_class_of, firms.firm_class_item, firms.firm_figure_known,
  firms.firm_figure_by_year;
create index firm_title_held on firms.title_entry (title, valid_from, valid_to) include (counts_for, ended_on);
create index firm_title_of on firms.title_entry (counts_for);
create index firm_name_of on firms.name_entry (counts_for);
create index firm_class_of on firms.class_entry (counts_for, scheme);
create index firm_class_item on firms.class_entry (scheme, item) include (counts_for, valid_from, valid_to);
create unique index firm_figure_known on firms.figure_entry (counts_for, year, measure) where superseded_at is null;
create index firm_figure_by_year on firms.figure_entry (year, measure) include (counts_for, value) where superseded_at is null;

create view firms.firm as
  select id, code, name_zh, name_en, kind, credit_code, organisation_id, parent_id, is_sample, version, search, initials, syllables,
    basis, created_at
  from firms.firm_entry where same_as is null;
comment on view firms.firm is 'A firm, university or institute, once, whatever it is called and however often it was entered.';
create view firms.firm_name as
  select id, counts_for as firm_id, name, name_key, kind, valid_from, valid_to, basis from firms.name_entry
  where counts_for is not null;
comment on view firms.firm_name is 'The names of a firm, of all its records.';
create view firms.firm_place as
  select id, counts_for as firm_id, place, address, longitude, latitude, valid_from, valid_to, basis from firms.place_entry
  where counts_for is not null;
comment on view firms.firm_place is 'Where a firm sits, one place at a time; a row is entered for the firm through here.';
create view firms.firm_title as
  select id, counts_for as firm_id, title, certificate, valid_from, valid_to, ended_on, end_reason, is_sample, basis, recorded_by,
    recorded_at
  from firms.title_entry where counts_for is not null;
comment on view firms.firm_title is 'The titles of a firm, one at a time of each kind.';
create view firms.firm_class as
  select id, counts_for as firm_id, scheme, item, valid_from, valid_to, is_sample, basis, recorded_by, recorded_at
  from firms.class_entry where counts_for is not null;
comment on view firms.firm_class is 'The size class of a firm, one at a time, and its fields.';
create view firms.firm_figure with (security_invoker = true) as
  select id, counts_for as firm_id, year, measure, value, is_sample, basis, recorded_by, recorded_by_name, recorded_at, superseded_at
  from firms.figure_entry where counts_for is not null;
comment on view firms.firm_figure is 'Key figures of a firm by year, to whom row-level security shows them.';
create view firms.firm_organisation as
  select organisation_id, coalesce(same_as, id) as firm_id from firms.firm_entry where organisation_id is not null;
comment on view firms.firm_organisation is 'Participants with accounts and the firm that each is; a firm that was joined may be more than one.';
grant select, insert, update on firms.firm, firms.firm_name, firms.firm_place, firms.firm_title to haice_app;
grant select, insert on firms.firm_class, firms.firm_figure to haice_app;
grant update (valid_to) on firms.firm_class to haice_app;
grant update (superseded_at) on firms.firm_figure to haice_app;
grant update (counts_for) on firms.class_entry, firms.figure_entry to haice_app;
grant select on firms.firm_organisation to haice_app;

create or replace function firms.own_firm() returns text language sql stable as $$
  select firm_id from firms.firm_organisation where organisation_id = nullif(current_setting('app.organisation', true), '')
$$;
drop policy sees on firms.figure_entry;
drop policy adds on firms.figure_entry;
drop policy supersedes on firms.figure_entry;
create policy sees on firms.figure_entry for select
  using (counts_for = (select firms.own_firm())
    or (select firms.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on firms.figure_entry for insert
  with check ((select firms.acts_as('{itself,administrator,commission-office}'))
    or ((select firms.acts_as('{enterprise,institute}')) and counts_for = (select firms.own_firm())));
create policy supersedes on firms.figure_entry for update
  using ((select firms.acts_as('{itself,administrator,commission-office}'))
    or ((select firms.acts_as('{enterprise,institute}')) and counts_for = (select firms.own_firm())));

-- What later modules read: a record that was joined is known by the firm that it is, under both ids. Counts go by same_as.
create or replace view firms.firm_public as
  select e.id, f.code, f.name_zh, f.name_en, f.kind, e.organisation_id, f.is_sample, f.id as same_as
  from firms.firm_entry e join firms.firm_entry f on f.id = coalesce(e.same_as, e.id);
create or replace view firms.firm_title_public as
  select t.id, e.id as firm_id, t.title, t.valid_from, t.valid_to, t.ended_on
  from firms.firm_entry e join firms.title_entry t on t.counts_for = coalesce(e.same_as, e.id);
create or replace view firms.firm_place_public as
  select e.id as firm_id, p.place, p.longitude, p.latitude, p.valid_from, p.valid_to
  from firms.firm_entry e join firms.place_entry p on p.counts_for = coalesce(e.same_as, e.id);
create or replace view firms.firm_class_public as
  select e.id as firm_id, c.scheme, c.item, c.valid_from, c.valid_to
  from firms.firm_entry e join firms.class_entry c on c.counts_for = coalesce(e.same_as, e.id);

create table firms.firm_double (
  id text primary key,
  double_id text not null references firms.firm_entry (id),
  kept_id text not null references firms.firm_entry (id),
  choices jsonb not null,
  undoing jsonb not null,
  basis text not null check (basis <> ''),
  joined_at timestamptz not null,
  joined_by text not null,
  joined_by_name text not null,
  parted_at timestamptz,
  parted_by text,
  parted_by_name text,
  part_reason text,
  check (double_id <> kept_id),
  check ((parted_at is null) = (part_reason is null))
);
comment on table firms.firm_double is 'When which record of a firm was joined to which, what was chosen where they differed, and when they were parted again.';
comment on column firms.firm_double.undoing is 'What parting them puts back: rows set aside and added, values of the kept record, and the state of the other';
create unique index firm_double_once on firms.firm_double (double_id) where parted_at is null;
create index firm_double_kept on firms.firm_double (kept_id, joined_at);
grant select, insert on firms.firm_double to haice_app;
grant update (parted_at, parted_by, parted_by_name, part_reason) on firms.firm_double to haice_app;
