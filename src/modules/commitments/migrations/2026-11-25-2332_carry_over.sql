-- After the closing account of a plan: what was not finished is carried over into a commitment of its successor, and the
-- ledger of the document leaves the daily list. Both are rows with who, when and why, and both can be taken back.

create table commitments.carry_over (
  id text primary key,
  from_id text not null references commitments.commitment (id) on delete cascade,
  to_id text not null references commitments.commitment (id) on delete cascade,
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  ended_at timestamptz,
  ended_by text,
  ended_by_name text,
  end_reason text,
  check (from_id <> to_id),
  check ((ended_at is null) = (end_reason is null))
);
comment on table commitments.carry_over is 'A commitment of a plan that is over goes on in one of another document. Both keep their own sentence, life and outcome.';
create unique index carry_over_open on commitments.carry_over (from_id) where ended_at is null;
create index carry_over_to on commitments.carry_over (to_id) where ended_at is null;

create table commitments.archive (
  id text primary key,
  document_id text not null references policy.document (id),
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  ended_at timestamptz,
  ended_by text,
  ended_by_name text,
  end_reason text,
  check ((ended_at is null) = (end_reason is null))
);
comment on table commitments.archive is 'The ledger of a document that is out of the daily list, from when to when; it stays whole and can be found.';
create unique index archive_open on commitments.archive (document_id) where ended_at is null;

grant select, insert on commitments.carry_over, commitments.archive to haice_app;
grant update (ended_at, ended_by, ended_by_name, end_reason) on commitments.carry_over, commitments.archive to haice_app;

alter table commitments.carry_over enable row level security;
create policy carry_over_read on commitments.carry_over for select to haice_app
  using (commitments.oversees() or commitments.answers_for(from_id) or commitments.answers_for(to_id));
create policy carry_over_make on commitments.carry_over for insert to haice_app with check (commitments.oversees());
create policy carry_over_end on commitments.carry_over for update to haice_app using (commitments.oversees());
