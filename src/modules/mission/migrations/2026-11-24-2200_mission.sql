-- The mission map. All of it is reference data of the region pack, so every table is replaced when the pack is loaded.

create schema mission;
grant usage on schema mission to haice_app;

create table mission.capability (
  code text primary key,
  id text not null unique,
  name_zh text not null check (name_zh <> ''),
  name_en text not null check (name_en <> ''),
  position int not null
);
comment on table mission.capability is 'A group of mechanisms; code is the prefix of their ids.';

create table mission.room (
  id text primary key,
  name_zh text not null check (name_zh <> ''),
  name_en text not null check (name_en <> ''),
  position int not null,
  valid_from date not null,
  basis text
);
comment on table mission.room is 'The part of the platform that serves a mechanism; id is the name of its module, and of its schema once it is built.';
comment on column mission.room.basis is 'Clause that assigns it; null: a proposal of the project, not in the source';

create table mission.mechanism (
  id text primary key,
  capability_code text not null references mission.capability (code),
  room_id text not null references mission.room (id),
  name_en text not null check (name_en <> ''),
  terms text[] not null check (cardinality(terms) > 0),
  sections jsonb not null,
  says text not null,
  used_by text not null,
  software_must text not null,
  position int not null
);
comment on table mission.mechanism is 'A system, service, register, process or list that the documents name. Its state is never stored: it is computed.';
comment on column mission.mechanism.terms is 'What the documents call it; the first is its name in Chinese';

create table mission.quotation (
  mechanism_id text not null references mission.mechanism (id),
  position int not null,
  text text not null check (text <> ''),
  document text not null,
  at int not null check (at >= 0),
  also_at int[] not null,
  lines int[] not null,
  primary key (mechanism_id, position)
);
comment on table mission.quotation is 'The words of a document that name the mechanism: exact text, and its offset (UTF-16 code units) in the document.';

create table mission.evidence (
  mechanism_id text not null references mission.mechanism (id),
  journey text not null,
  record_kind text not null,
  primary key (mechanism_id, journey, record_kind)
);
comment on table mission.evidence is 'A journey test asserted a record of this kind for this mechanism. Written by the tests, never by a person.';

grant select, insert, delete on mission.capability, mission.room, mission.mechanism, mission.quotation, mission.evidence
  to haice_app;
