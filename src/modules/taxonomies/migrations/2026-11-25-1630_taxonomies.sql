-- The lists by which everything is classified, dated, each with the clause that gives it; and what corresponds to what.

create extension if not exists btree_gist;
create schema taxonomies;
grant usage on schema taxonomies to haice_app;

create table taxonomies.vocabulary (
  code text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  position integer not null,
  name_zh text not null check (name_zh <> ''),
  name_en text,
  meaning_zh text not null,
  meaning_en text,
  members text not null check (members in ('listed', 'partly-listed', 'not-listed', 'to-import')),
  form text check (form in ('gbt-4754', 'gbt-2260')),
  basis jsonb,
  note_zh text,
  note_en text,
  check ((form is not null) = (members = 'to-import'))
);
comment on table taxonomies.vocabulary is 'A list by which things are classified; the region pack declares it.';
comment on column taxonomies.vocabulary.members is
  'What the source says of the members: all, some, none (never filled by guessing), or a standard that is imported';
comment on column taxonomies.vocabulary.form is 'How the codes of a national standard are built; null: free codes';
comment on column taxonomies.vocabulary.basis is 'The clause (document, line, offset) that names the list; null: not in the source';

create table taxonomies.item (
  id text primary key,
  vocabulary text not null references taxonomies.vocabulary (code),
  code text not null check (code ~ '^[A-Za-z0-9]+(-[a-z0-9]+)*$'),
  parent text check (parent <> code),
  position integer not null,
  name_zh text not null check (name_zh <> ''),
  name_en text,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  basis jsonb,
  note_zh text,
  note_en text,
  is_from_pack boolean not null,
  constraint one_item_a_day
    exclude using gist (vocabulary with =, code with =, daterange(valid_from, valid_to) with &&)
);
comment on table taxonomies.item is
  'A member of a vocabulary during a period [valid_from, valid_to). Its code stays; under one code one row holds on any day.';
comment on column taxonomies.item.parent is 'Code of the item above it in the same vocabulary';
comment on column taxonomies.item.valid_to is 'First day on which it no longer holds; null: no end is known';
comment on column taxonomies.item.is_from_pack is 'The region pack brought it and may reword it; false: a person added or imported it';
create index item_by_vocabulary on taxonomies.item (vocabulary, position);

create table taxonomies.item_change (
  id text primary key,
  vocabulary text not null references taxonomies.vocabulary (code),
  item text not null,
  kind text not null check (kind in ('added', 'ended', 'reworded')),
  day date not null,
  reason text not null check (reason <> ''),
  changed_by text,
  changed_by_name text,
  changed_at timestamptz not null,
  check ((changed_by is null) = (changed_by_name is null))
);
comment on table taxonomies.item_change is
  'Who changed a list, when and why; nobody: the region pack. Rows are only added.';
comment on column taxonomies.item_change.day is 'From which day the change holds';
create index item_change_by_vocabulary on taxonomies.item_change (vocabulary, changed_at desc);

create table taxonomies.crosswalk (
  id text primary key,
  from_vocabulary text not null references taxonomies.vocabulary (code),
  from_item text not null,
  to_vocabulary text not null references taxonomies.vocabulary (code),
  to_item text not null,
  relation text not null check (relation in ('same', 'narrower', 'broader', 'overlaps')),
  basis jsonb,
  note_zh text,
  note_en text,
  unique (from_vocabulary, from_item, to_vocabulary, to_item),
  check ((from_vocabulary, from_item) <> (to_vocabulary, to_item))
);
comment on table taxonomies.crosswalk is
  'What an item of one list has to do with one of another: from is the same as, narrower or broader than, or overlaps to.';
comment on column taxonomies.crosswalk.basis is 'The clause that states it; null: no text does, somebody has to confirm it';
create index crosswalk_by_target on taxonomies.crosswalk (to_vocabulary, to_item);

create table taxonomies.crosswalk_decision (
  id text primary key,
  crosswalk_id text not null references taxonomies.crosswalk (id),
  relation text not null,
  verdict text not null check (verdict in ('confirmed', 'rejected')),
  reason text not null check (reason <> ''),
  decided_by text not null,
  decided_by_name text not null,
  decided_at timestamptz not null
);
comment on table taxonomies.crosswalk_decision is
  'What a steward decided of a crosswalk; the last one counts as long as the relation is the one decided on. Rows are only added.';
create index crosswalk_decision_by_crosswalk on taxonomies.crosswalk_decision (crosswalk_id, decided_at);

grant select, insert on all tables in schema taxonomies to haice_app;
grant update on taxonomies.vocabulary, taxonomies.crosswalk to haice_app;
grant update (parent, position, name_zh, name_en, valid_to, basis, note_zh, note_en) on taxonomies.item to haice_app;

create view taxonomies.item_public as
  select vocabulary, code, parent, name_zh, name_en, valid_from, valid_to from taxonomies.item;
grant select on taxonomies.item_public to haice_app;
