-- Plan documents. An edition keeps the bytes that came in and what the compiler made of them; the tables below it are the
-- same content laid out for search, lists and later review, written together with the edition and never changed.

create extension if not exists pg_trgm;
create schema policy;
grant usage on schema policy to haice_app;

create table policy.document (
  id text primary key,
  code text not null unique check (code ~ '^[a-z0-9][a-z0-9-]*$'),
  title_zh text not null check (title_zh <> ''),
  title_en text,
  short_zh text,
  short_en text,
  areas text[] not null default '{}',
  issuers text[] not null default '{}',
  document_number text,
  index_number text,
  subject_class text,
  date_issued date,
  date_published date,
  validity text,
  normative_number text,
  disclosure text,
  period_start int,
  period_end int,
  check (period_start is null or period_end is null or period_start <= period_end)
);
comment on table policy.document is 'A plan as an act of its issuer (GOV-01). A field that the source does not give is null.';
comment on column policy.document.areas is 'Codes of the areas whose organisations the text may name, nearest first';
comment on column policy.document.disclosure is 'What the text says of its disclosure (GOV-02), as written';
comment on column policy.document.validity is 'As the publisher states it';

create table policy.edition (
  id text primary key,
  document_id text not null references policy.document (id),
  number int not null check (number >= 1),
  file_name text not null,
  media_type text not null,
  sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  text text not null,
  compiled jsonb not null,
  counts jsonb not null,
  received_at timestamptz not null,
  received_from text,
  unique (document_id, number)
);
comment on table policy.edition is 'One published version of a document, exactly as it came. compiled: the proposal of the compiler, kept beside.';
comment on column policy.edition.counts is 'How much was extracted; the register shows it without reading the whole edition';
comment on column policy.edition.received_from is 'Id of the person who brought it; null when it came with the region pack';

create table policy.clause (
  id text primary key,
  edition_id text not null references policy.edition (id),
  node text not null,
  parent_node text,
  kind text not null,
  label text,
  title text,
  span int4range not null check (not isempty(span)),
  unique (edition_id, node)
);
comment on table policy.clause is 'A node of the outline. span: UTF-16 code units into the text of the edition, half-open.';

create table policy.extraction (
  id text primary key,
  edition_id text not null references policy.edition (id),
  kind text not null check (kind in ('target', 'goal', 'task')),
  local_id text not null,
  node text not null,
  span int4range not null check (not isempty(span)),
  content jsonb not null,
  unique (edition_id, kind, local_id)
);
comment on table policy.extraction is 'A target, goal or task that the compiler proposes. Binds nobody until people confirm it.';
create index extraction_edition on policy.extraction (edition_id, kind);

create table policy.extraction_unit (
  extraction_id text not null references policy.extraction (id),
  position int not null,
  name text not null,
  role text not null check (role in ('lead', 'support', 'by-duty', 'unknown')),
  organisation_id text references people.organisation (id),
  primary key (extraction_id, position)
);
comment on table policy.extraction_unit is 'A responsible unit as written; organisation_id: who that is, null while nobody knows.';
create index extraction_unit_organisation on policy.extraction_unit (organisation_id);

create table policy.sentence (
  edition_id text not null references policy.edition (id),
  position int not null,
  node text,
  span int4range not null check (not isempty(span)),
  words_as_written text not null,
  folded text not null,
  words tsvector not null,
  is_noise boolean not null,
  primary key (edition_id, position)
);
comment on table policy.sentence is 'The text cut for search. words_as_written: kept, because a span counts UTF-16 units and substr counts characters. folded: width and spaces evened out; words: segmented in the application.';
create index sentence_words on policy.sentence using gin (words);
create index sentence_folded on policy.sentence using gin (folded gin_trgm_ops);

create table policy.document_relation (
  id text primary key,
  document_id text not null references policy.document (id),
  kind text not null check (kind in ('based-on', 'implements', 'continues', 'supersedes')),
  other_title text not null,
  other_number text,
  other_document_id text references policy.document (id),
  span int4range,
  unique (document_id, kind, other_title)
);
comment on table policy.document_relation is 'What a document says it rests on (GOV-04). span: the words that say so, in the newest edition.';

create table policy.received_file (
  id text primary key,
  file_name text not null,
  media_type text not null,
  bytes bytea not null,
  document_code text,
  state text not null check (state in ('received', 'compiled', 'failed')),
  failure jsonb,
  received_at timestamptz not null,
  received_from text not null,
  result_code text
);
comment on table policy.received_file is 'A file that somebody brought. It is kept whatever becomes of it, so nothing is lost when reading it fails.';

create table policy.enquiry (
  id text primary key,
  document_id text not null references policy.document (id),
  node text,
  quote text,
  question text not null check (question <> ''),
  asked_at timestamptz not null,
  asked_by text not null
);
comment on table policy.enquiry is 'A question on a document or one of its clauses (GOV-03). No reply deadline: the source gives none.';

create table policy.enquiry_answer (
  id text primary key,
  enquiry_id text not null references policy.enquiry (id),
  answer text not null check (answer <> ''),
  answered_at timestamptz not null,
  answered_by text not null
);
comment on table policy.enquiry_answer is 'A published answer to an enquiry.';

grant select, insert on all tables in schema policy to haice_app;
grant update on policy.document, policy.received_file to haice_app;

create view policy.document_public as select id, code, title_zh, title_en, short_zh, short_en, period_start, period_end from policy.document;
create view policy.clause_public as
  select c.id, e.document_id, c.node, c.parent_node, c.kind, c.label, c.title, c.span from policy.clause c join policy.edition e on e.id = c.edition_id;
grant select on policy.document_public, policy.clause_public to haice_app;
