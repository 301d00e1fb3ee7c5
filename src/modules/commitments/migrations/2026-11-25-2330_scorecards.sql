-- Scorecards (GOV-16): how the units did in a period, computed by dated rules from what the ledger holds, frozen, with every
-- record that a number counts. The sources ask for an assessment mechanism and name neither items nor weights.

create table commitments.scorecard (
  id text primary key,
  period_from date not null,
  period_to date not null,
  known timestamptz not null,
  rule jsonb not null,
  others_see text not null check (others_see in ('nothing', 'scores')),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  check (period_from <= period_to)
);
comment on table commitments.scorecard is 'Scorecards of all units for a period, frozen. hash: SHA-256 of the canonical JSON of what was computed.';
comment on column commitments.scorecard.rule is 'Weights of the items and the rule of the lamps that held then';
comment on column commitments.scorecard.others_see is 'What units see of other units, as the parameter said when it was made';
create unique index scorecard_once on commitments.scorecard (period_from, period_to, known);

create table commitments.scorecard_unit (
  scorecard_id text not null references commitments.scorecard (id),
  organisation_id text not null references people.organisation (id),
  position int not null check (position >= 0),
  scores jsonb not null,
  primary key (scorecard_id, organisation_id)
);
comment on table commitments.scorecard_unit is 'What one unit came to, in each part: the value of each item and the score. Never changed.';

create table commitments.scorecard_record (
  scorecard_id text not null,
  organisation_id text not null,
  records jsonb not null,
  primary key (scorecard_id, organisation_id),
  foreign key (scorecard_id, organisation_id) references commitments.scorecard_unit
);
comment on table commitments.scorecard_record is 'The computation record of one unit: each commitment or report that an item counts, for, against or left out, and why. Never changed.';

create table commitments.scorecard_objection (
  id text primary key,
  scorecard_id text not null references commitments.scorecard (id),
  organisation_id text not null references people.organisation (id),
  text text not null check (text <> ''),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  answer text check (answer <> ''),
  is_upheld boolean,
  answered_at timestamptz,
  answered_by text,
  answered_by_name text,
  check ((answer is null) = (answered_at is null)),
  check ((answer is null) = (is_upheld is null))
);
comment on table commitments.scorecard_objection is 'What a unit says against its scorecard, and what the office answered. The scorecard itself stays as it was computed.';
create index scorecard_objection_of on commitments.scorecard_objection (scorecard_id, organisation_id);

grant select, insert on commitments.scorecard, commitments.scorecard_unit, commitments.scorecard_record,
  commitments.scorecard_objection to haice_app;
grant update (answer, is_upheld, answered_at, answered_by, answered_by_name) on commitments.scorecard_objection to haice_app;

alter table commitments.scorecard enable row level security;
create policy scorecard_read on commitments.scorecard for select to haice_app
  using (commitments.oversees() or platform.holds_role('reporter'));
create policy scorecard_make on commitments.scorecard for insert to haice_app with check (commitments.oversees());

create function commitments.shows_scores(scorecard text) returns boolean
  language sql stable
  as $$ select exists (select from commitments.scorecard s where s.id = scorecard and s.others_see = 'scores') $$;
comment on function commitments.shows_scores is 'Whether units see the scores of other units in a scorecard.';
grant execute on function commitments.shows_scores to haice_app;

alter table commitments.scorecard_unit enable row level security;
create policy scorecard_unit_read on commitments.scorecard_unit for select to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation() or commitments.shows_scores(scorecard_id));
create policy scorecard_unit_make on commitments.scorecard_unit for insert to haice_app with check (commitments.oversees());

alter table commitments.scorecard_record enable row level security;
create policy scorecard_record_read on commitments.scorecard_record for select to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation());
create policy scorecard_record_make on commitments.scorecard_record for insert to haice_app with check (commitments.oversees());

alter table commitments.scorecard_objection enable row level security;
create policy scorecard_objection_read on commitments.scorecard_objection for select to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation());
create policy scorecard_objection_add on commitments.scorecard_objection for insert to haice_app
  with check (organisation_id = platform.own_organisation());
create policy scorecard_objection_answer on commitments.scorecard_objection for update to haice_app
  using (commitments.oversees());
