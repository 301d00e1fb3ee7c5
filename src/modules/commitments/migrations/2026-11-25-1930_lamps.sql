-- Lamps are worked out, never typed. They are kept beside the commitments so that a ledger of any length can be filtered
-- and counted by them; what is kept says for which day and rule it holds, and is equal to working it out anew.

create table commitments.lamp_state (
  commitment_id text primary key references commitments.commitment (id) on delete cascade,
  lamp text not null check (lamp in ('late', 'warning', 'no-baseline', 'no-data', 'normal', 'closed')),
  outcome text check (outcome in ('met', 'missed', 'done', 'unfinished', 'no-data')),
  reasons jsonb not null,
  rule text not null,
  worked_out_on date not null
);
comment on table commitments.lamp_state is 'What the lamp of a commitment shows and why, as worked out for a day by the rule of that day.';
comment on column commitments.lamp_state.outcome is 'How it ended; set when it is closed or its plan is over';
comment on column commitments.lamp_state.rule is 'The values of the parameters that it was worked out with';
create index lamp_shown on commitments.lamp_state (lamp);

create table commitments.lamp_round (only_one boolean primary key default true check (only_one), day date not null, rule text not null);
comment on table commitments.lamp_round is 'The day and the rule for which all lamps were last worked out; one row.';

create table commitments.figure_change (id text primary key, at timestamptz not null);
comment on table commitments.figure_change is 'New facts came since the lamps were worked out: those that an indicator measures are due again.';

grant select, insert, update, delete on commitments.lamp_state, commitments.lamp_round, commitments.figure_change to haice_app;
