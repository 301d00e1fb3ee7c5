-- Evaluations of a plan (GOV-14): how it stood on a day as known at an instant, frozen, with what people find beside it.
-- Adjustments of targets (GOV-15): the earlier aims stay, each with its day.

create table commitments.evaluation (
  id text primary key,
  document_id text not null references policy.document (id),
  kind text not null check (kind in ('mid-term', 'final')),
  on_day date not null,
  known timestamptz not null,
  rule jsonb not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  state text not null default 'draft' check (state in ('draft', 'final')),
  started_at timestamptz not null,
  started_by text not null,
  started_by_name text not null,
  final_at timestamptz,
  final_by_name text,
  check ((state = 'final') = (final_at is not null))
);
comment on table commitments.evaluation is 'An evaluation of a plan over a frozen snapshot. hash: SHA-256 of the canonical JSON of the snapshot.';
comment on column commitments.evaluation.rule is 'The rule of the lamps that held then';
create unique index evaluation_once on commitments.evaluation (document_id, kind, on_day, known);

create table commitments.evaluation_row (
  evaluation_id text not null references commitments.evaluation (id),
  position int not null check (position >= 0),
  commitment_id text not null,
  content jsonb not null,
  primary key (evaluation_id, position)
);
comment on table commitments.evaluation_row is 'One commitment as it stood then, with the ids of the sentence, report and facts that it rests on. Never changed; stays when a sample goes.';

create table commitments.evaluation_note (
  id text primary key,
  evaluation_id text not null references commitments.evaluation (id),
  kind text not null check (kind in ('finding', 'proposal')),
  text text not null check (text <> ''),
  replaces text references commitments.evaluation_note (id),
  written_at timestamptz not null,
  written_by text not null,
  written_by_name text not null
);
comment on table commitments.evaluation_note is 'A finding or a proposal that somebody wrote beside an evaluation. Only grows; replaces: the note that it takes the place of.';
create unique index evaluation_note_replaced on commitments.evaluation_note (replaces);
create index evaluation_note_of on commitments.evaluation_note (evaluation_id, id);

create table commitments.adjustment (
  id text primary key,
  commitment_id text not null references commitments.commitment (id) on delete cascade,
  number int not null check (number >= 1),
  old_value numeric not null,
  old_deadline int,
  new_value numeric not null,
  new_deadline int,
  reason text not null check (reason <> ''),
  decision text not null check (decision <> ''),
  in_force_on date not null,
  proposed_at timestamptz not null,
  proposed_by text not null,
  proposed_by_name text not null,
  answer text check (answer in ('approved', 'declined')),
  answered_at timestamptz,
  answered_by text,
  answered_by_name text,
  note text,
  unique (commitment_id, number),
  check ((answer is null) = (answered_at is null)),
  check (old_value <> new_value or old_deadline is distinct from new_deadline)
);
comment on table commitments.adjustment is 'A target that was adjusted: what it was, what it is from a day on, why, and by which decision. What the sentence says never changes.';
create unique index adjustment_open on commitments.adjustment (commitment_id) where answer is null;

alter table commitments.commitment drop constraint commitment_due_from_check;
alter table commitments.commitment add constraint commitment_due_from_check
  check (due_from in ('own', 'plan', 'extended', 'adjusted', 'none'));
comment on column commitments.commitment.due_from is 'own: the sentence says so; plan: the end of the period of the document; extended: moved since; adjusted: the target was; none: neither says';

grant select, insert on commitments.evaluation, commitments.evaluation_row, commitments.evaluation_note, commitments.adjustment to haice_app;
grant update (state, final_at, final_by_name) on commitments.evaluation to haice_app;
grant update (answer, answered_at, answered_by, answered_by_name, note) on commitments.adjustment to haice_app;

alter table commitments.evaluation enable row level security;
create policy evaluation_all on commitments.evaluation for all to haice_app using (commitments.oversees());
alter table commitments.evaluation_row enable row level security;
create policy evaluation_row_all on commitments.evaluation_row for all to haice_app using (commitments.oversees());
alter table commitments.evaluation_note enable row level security;
create policy evaluation_note_all on commitments.evaluation_note for all to haice_app using (commitments.oversees());
