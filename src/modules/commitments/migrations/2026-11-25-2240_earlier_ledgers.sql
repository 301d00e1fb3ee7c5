-- A ledger that an office kept elsewhere: the file as it was brought, row by row with all its cells, what people decided each
-- row to be, and what came of it. Its words are never changed; a newer edition of the file is rows of its own.

create table commitments.ledger_source (
  id text primary key,
  name text not null check (name <> ''),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null
);
comment on table commitments.ledger_source is 'A ledger that an office keeps elsewhere, of which editions are brought; what is decided of its rows holds for every edition.';

create table commitments.brought_file (
  id text primary key,
  source_id text not null references commitments.ledger_source (id),
  number int not null check (number >= 1),
  file_name text not null,
  sha256 text not null,
  mapping jsonb not null,
  heads jsonb not null,
  brought_at timestamptz not null,
  brought_by text not null,
  brought_by_name text not null,
  unique (source_id, number)
);
comment on table commitments.brought_file is 'One edition of an earlier ledger: how its sheets were read, as a person confirmed it.';
comment on column commitments.brought_file.heads is 'For each sheet that was read: its heads with the field that each was taken for, remembered for the next file with the same heads';
create index brought_file_sha on commitments.brought_file (sha256);

create table commitments.brought_row (
  id text primary key,
  file_id text not null references commitments.brought_file (id),
  sheet text,
  row_number int not null check (row_number >= 1),
  row_key text not null,
  cells jsonb not null,
  said jsonb not null,
  document text,
  due_on date,
  found jsonb not null
);
comment on table commitments.brought_row is 'A row of an earlier ledger: all its cells by the letter of their column, what they say by field, and the sentences that were found for it.';
comment on column commitments.brought_row.row_key is 'Hash of its task and measure, and which of equal rows it is: the same row in the next edition has the same';
comment on column commitments.brought_row.document is 'Code of the document that its cell, its sheet or its file names';
comment on column commitments.brought_row.due_on is 'The day that its deadline ends on, when it names one';
comment on column commitments.brought_row.found is 'Found when it was brought, or when the rows that nobody has decided were matched again';
create index brought_row_file on commitments.brought_row (file_id, id);
create index brought_row_key on commitments.brought_row (row_key);

create table commitments.brought_decision (
  id text primary key,
  source_id text not null references commitments.ledger_source (id),
  row_key text not null,
  verdict text not null check (verdict in ('tie', 'none', 'open')),
  extraction_id text references policy.extraction (id),
  measure int check (measure >= 0),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  check ((verdict = 'tie') = (extraction_id is not null))
);
comment on table commitments.brought_decision is 'What a person decided a row to be: this sentence, no sentence, or open again. The last one holds.';
create index brought_decision_row on commitments.brought_decision (source_id, row_key, id);

create table commitments.brought_outcome (
  id text primary key,
  source_id text not null references commitments.ledger_source (id),
  row_key text not null,
  row_id text not null references commitments.brought_row (id),
  commitment_id text not null references commitments.commitment (id) on delete cascade,
  said jsonb not null,
  file_name text not null,
  sheet text,
  row_number int not null,
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null
);
comment on table commitments.brought_outcome is 'A row of an earlier ledger came into this commitment; said: what it said then. Progress stands here until its unit reports it.';
create index brought_outcome_row on commitments.brought_outcome (source_id, row_key, id);
create index brought_outcome_commitment on commitments.brought_outcome (commitment_id, id);

grant select, insert on commitments.ledger_source, commitments.brought_file, commitments.brought_row, commitments.brought_decision,
  commitments.brought_outcome to haice_app;
grant update (found) on commitments.brought_row to haice_app;

alter table commitments.ledger_source enable row level security;
create policy ledger_source_office on commitments.ledger_source for all to haice_app
  using (commitments.oversees()) with check (commitments.oversees());
alter table commitments.brought_file enable row level security;
create policy brought_file_office on commitments.brought_file for all to haice_app
  using (commitments.oversees()) with check (commitments.oversees());
alter table commitments.brought_row enable row level security;
create policy brought_row_office on commitments.brought_row for all to haice_app
  using (commitments.oversees()) with check (commitments.oversees());
alter table commitments.brought_decision enable row level security;
create policy brought_decision_office on commitments.brought_decision for all to haice_app
  using (commitments.oversees()) with check (commitments.oversees());
-- A unit reads what the earlier ledger said of its own commitments, nothing of the file.
alter table commitments.brought_outcome enable row level security;
create policy brought_outcome_read on commitments.brought_outcome for select to haice_app
  using (commitments.oversees() or commitments.answers_for(commitment_id));
create policy brought_outcome_add on commitments.brought_outcome for insert to haice_app with check (commitments.oversees());

alter table commitments.commitment drop constraint commitment_due_from_check;
alter table commitments.commitment add constraint commitment_due_from_check
  check (due_from in ('own', 'plan', 'brought', 'extended', 'adjusted', 'none'));
comment on column commitments.commitment.due_from is 'own: the sentence says so; plan: the end of the period of the document; brought: the earlier ledger had an earlier day of its own; extended: moved since; adjusted: the target was; none: neither says';
