-- Meetings and decisions (GOV-17): plenary and thematic meetings with agenda, papers, units, decisions and minutes. A decision
-- is followed up in the list of its meeting by the lamps of the ledger until it is done or a confirmed sentence takes it over.

create table commitments.meeting (
  id text primary key,
  kind text not null check (kind in ('plenary', 'thematic')),
  title text not null check (title <> ''),
  starts_at timestamptz not null,
  minutes int not null check (minutes between 5 and 1440),
  place text not null check (place <> ''),
  chair text not null check (chair <> ''),
  state text not null check (state in ('planned', 'held', 'cancelled')),
  version int not null default 1 check (version >= 1),
  summary text check (summary <> ''),
  minutes_number text check (minutes_number <> ''),
  changed_at timestamptz not null,
  check ((state = 'held') = (summary is not null))
);
comment on table commitments.meeting is 'A meeting of the commission, of all members or on a theme; where it stands now.';
comment on column commitments.meeting.minutes is 'How long it is planned to last';
comment on column commitments.meeting.minutes_number is 'The number that the minutes were issued under, when they were';
create index meeting_starts on commitments.meeting (starts_at);

create table commitments.meeting_step (
  id text primary key,
  meeting_id text not null references commitments.meeting (id),
  act text not null check (act in ('called', 'changed', 'recorded', 'cancelled')),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  note text
);
comment on table commitments.meeting_step is 'What happened to a meeting: who called, changed, recorded or cancelled it, when, why. Only grows.';
create index meeting_step_of on commitments.meeting_step (meeting_id, id);

create table commitments.meeting_unit (
  meeting_id text not null references commitments.meeting (id),
  organisation_id text not null references people.organisation (id),
  attended boolean,
  primary key (meeting_id, organisation_id)
);
comment on table commitments.meeting_unit is 'A unit that is called to a meeting. attended: null until the meeting is recorded.';

create table commitments.agenda_item (
  id text primary key,
  meeting_id text not null references commitments.meeting (id),
  position int not null check (position >= 0),
  title text not null check (title <> ''),
  commitment_id text references commitments.commitment (id) on delete set null,
  problem_id text references commitments.problem (id) on delete set null,
  adjustment_id text references commitments.adjustment (id) on delete set null,
  check (num_nonnulls(commitment_id, problem_id, adjustment_id) <= 1)
);
comment on table commitments.agenda_item is 'What a meeting talks about, in its order; drawn from the ledger or added freely.';
create index agenda_item_of on commitments.agenda_item (meeting_id, position);

create table commitments.meeting_paper (
  meeting_id text not null references commitments.meeting (id),
  position int not null check (position >= 0),
  title text not null check (title <> ''),
  address text not null check (address ~ '^https?://'),
  primary key (meeting_id, position)
);
comment on table commitments.meeting_paper is 'A paper laid before a meeting, by the address where it lies.';

create table commitments.decision (
  id text primary key,
  meeting_id text not null references commitments.meeting (id),
  item_id text references commitments.agenda_item (id),
  position int not null check (position >= 1),
  words text not null check (words <> ''),
  organisation_id text not null references people.organisation (id),
  due_on date not null,
  is_extended boolean not null default false,
  state text not null check (state in ('open', 'reported', 'done', 'entered', 'dropped')),
  version int not null default 1 check (version >= 1),
  reported_on date,
  is_returned boolean not null default false,
  commitment_id text references commitments.commitment (id) on delete set null,
  made_at timestamptz not null,
  unique (meeting_id, position)
);
comment on table commitments.decision is 'What a meeting decided: its words, the unit that carries it out, until when.';
comment on column commitments.decision.reported_on is 'The day of the last report; is_returned: the office sent it back';
comment on column commitments.decision.commitment_id is 'Entered: the commitment that follows it up since its sentence was published and confirmed';
create index decision_of_unit on commitments.decision (organisation_id, state);

create table commitments.decision_step (
  id text primary key,
  decision_id text not null references commitments.decision (id),
  act text not null check (act in ('made', 'report', 'accept', 'return', 'extend', 'enter', 'drop', 'reopen')),
  to_state text not null,
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  organisation_id text references people.organisation (id),
  note text,
  due_on date
);
comment on table commitments.decision_step is 'What was done with a decision: who, when, in which words. Only grows.';
create index decision_step_of on commitments.decision_step (decision_id, id);

grant select, insert on commitments.meeting, commitments.meeting_step, commitments.meeting_unit, commitments.agenda_item,
  commitments.meeting_paper, commitments.decision, commitments.decision_step to haice_app;
grant update on commitments.meeting, commitments.meeting_unit, commitments.agenda_item to haice_app;
grant delete on commitments.meeting_unit, commitments.agenda_item, commitments.meeting_paper to haice_app;
grant update (state, version, due_on, is_extended, reported_on, is_returned, commitment_id) on commitments.decision to haice_app;

-- A unit sees the meetings that it is called to and those that decided something for it; of reports on decisions its own.

create function commitments.attends(meeting text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from commitments.meeting_unit u
      where u.meeting_id = meeting and u.organisation_id = platform.own_organisation())
    or exists (select from commitments.decision d
      where d.meeting_id = meeting and d.organisation_id = platform.own_organisation()) $$;
comment on function commitments.attends is 'Whether the organisation of who asks is called to a meeting, or has something to do by its decision.';
revoke execute on function commitments.attends from public;
grant execute on function commitments.attends to haice_app;

alter table commitments.meeting enable row level security;
create policy meeting_read on commitments.meeting for select to haice_app using (commitments.oversees() or commitments.attends(id));
create policy meeting_call on commitments.meeting for insert to haice_app with check (commitments.oversees());
create policy meeting_change on commitments.meeting for update to haice_app using (commitments.oversees());

alter table commitments.meeting_step enable row level security;
create policy meeting_step_all on commitments.meeting_step for all to haice_app using (commitments.oversees());

alter table commitments.meeting_unit enable row level security;
create policy meeting_unit_read on commitments.meeting_unit for select to haice_app
  using (commitments.oversees() or commitments.attends(meeting_id));
create policy meeting_unit_write on commitments.meeting_unit for all to haice_app using (commitments.oversees());

alter table commitments.agenda_item enable row level security;
create policy agenda_item_read on commitments.agenda_item for select to haice_app
  using (commitments.oversees() or commitments.attends(meeting_id));
create policy agenda_item_write on commitments.agenda_item for all to haice_app using (commitments.oversees());

alter table commitments.meeting_paper enable row level security;
create policy meeting_paper_read on commitments.meeting_paper for select to haice_app
  using (commitments.oversees() or commitments.attends(meeting_id));
create policy meeting_paper_write on commitments.meeting_paper for all to haice_app using (commitments.oversees());

alter table commitments.decision enable row level security;
create policy decision_read on commitments.decision for select to haice_app
  using (commitments.oversees() or commitments.attends(meeting_id));
create policy decision_make on commitments.decision for insert to haice_app with check (commitments.oversees());
create policy decision_act on commitments.decision for update to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation());

alter table commitments.decision_step enable row level security;
create policy decision_step_read on commitments.decision_step for select to haice_app
  using (commitments.oversees() or exists (select from commitments.decision d
    where d.id = decision_id and d.organisation_id = platform.own_organisation()));
create policy decision_step_add on commitments.decision_step for insert to haice_app
  with check (commitments.oversees() or exists (select from commitments.decision d
    where d.id = decision_id and d.organisation_id = platform.own_organisation()));
