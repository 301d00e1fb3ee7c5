-- Reporting rounds (任务调度, GOV-13): request, report, check, summary. What happened to a round is rows of `round_step`; what
-- it asked and what came are rows that only grow.

create table commitments.reporting_round (
  id text primary key,
  title text not null check (title <> ''),
  covers_from date not null,
  covers_to date not null,
  deadline date not null,
  instructions text not null,
  filter jsonb not null,
  opened_at timestamptz not null,
  check (covers_from <= covers_to),
  check (deadline >= covers_from)
);
comment on table commitments.reporting_round is 'The office asks the units of a set of commitments to report on a period by a day. It is open until a step closes it.';
comment on column commitments.reporting_round.filter is 'The filter of the ledger that chose the commitments when it was opened';

create table commitments.round_step (
  id text primary key,
  round_id text not null references commitments.reporting_round (id),
  act text not null check (act in ('opened', 'reminded', 'closed')),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  note text,
  units text[],
  check ((act = 'reminded') = (units is not null))
);
comment on table commitments.round_step is 'What happened to a reporting round: who opened, reminded, closed it, when, why. Only grows.';
comment on column commitments.round_step.units is 'Codes of the units that were reminded';
create index round_step_round on commitments.round_step (round_id, id);
create unique index round_ends_once on commitments.round_step (round_id, act) where act in ('opened', 'closed');

create table commitments.round_item (
  round_id text not null references commitments.reporting_round (id),
  commitment_id text not null references commitments.commitment (id) on delete cascade,
  organisation_id text not null references people.organisation (id),
  primary key (round_id, commitment_id, organisation_id)
);
comment on table commitments.round_item is 'What a reporting round asks: one report of one unit on one commitment. Fixed when the round is opened.';
create index round_item_asked on commitments.round_item (commitment_id, organisation_id);
create index round_item_organisation on commitments.round_item (organisation_id, round_id);

create table commitments.round_report (
  round_id text not null references commitments.reporting_round (id),
  report_id text not null references commitments.report (id) on delete cascade,
  commitment_id text not null,
  organisation_id text not null,
  is_late boolean not null,
  primary key (round_id, report_id),
  foreign key (round_id, commitment_id, organisation_id) references commitments.round_item on delete cascade
);
comment on table commitments.round_report is 'A report that answers what a reporting round asks. The last one counts; earlier ones were returned.';
comment on column commitments.round_report.is_late is 'It came after the day that the round set';
create index round_report_item on commitments.round_report (round_id, commitment_id, organisation_id);

create table commitments.shared_report (
  id text primary key,
  from_report_id text not null references commitments.report (id) on delete cascade,
  commitment_id text not null references commitments.commitment (id) on delete cascade,
  report_id text references commitments.report (id) on delete cascade,
  organisation_id text not null references people.organisation (id),
  why text not null check (why in ('aligned', 'merged')),
  unique (from_report_id, commitment_id),
  check ((why = 'merged') = (report_id is null))
);
comment on table commitments.shared_report is 'One report that served another commitment too: a form that nobody had to fill in again.';
comment on column commitments.shared_report.report_id is 'The report that came from the first one; null when the commitment is merged into that of the first, whose reports are its own';
create unique index shared_report_once on commitments.shared_report (report_id);
create index shared_report_organisation on commitments.shared_report (organisation_id);

-- An organisation sees what is asked of itself and what it answered, nothing of others: not their rows and not their number.

grant select, insert on commitments.reporting_round, commitments.round_step, commitments.round_item, commitments.round_report,
  commitments.shared_report to haice_app;

create function commitments.is_asked(round text) returns boolean
  language sql stable
  as $$ select exists (select from commitments.round_item i
    where i.round_id = round and i.organisation_id = platform.own_organisation()) $$;
comment on function commitments.is_asked is 'Whether a reporting round asks the organisation of who reads.';
grant execute on function commitments.is_asked to haice_app;

alter table commitments.round_item enable row level security;
create policy round_item_read on commitments.round_item for select to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation());
create policy round_item_add on commitments.round_item for insert to haice_app with check (commitments.oversees());

alter table commitments.reporting_round enable row level security;
create policy reporting_round_read on commitments.reporting_round for select to haice_app
  using (commitments.oversees() or commitments.is_asked(id));
create policy reporting_round_add on commitments.reporting_round for insert to haice_app with check (commitments.oversees());

alter table commitments.round_step enable row level security;
-- Whom the office reminded is not the business of the other units.
create policy round_step_read on commitments.round_step for select to haice_app
  using (commitments.oversees() or (act <> 'reminded' and commitments.is_asked(round_id)));
create policy round_step_add on commitments.round_step for insert to haice_app with check (commitments.oversees());

alter table commitments.round_report enable row level security;
create policy round_report_read on commitments.round_report for select to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation());
create policy round_report_add on commitments.round_report for insert to haice_app
  with check (organisation_id = platform.own_organisation() or platform.holds_role('itself'));

alter table commitments.shared_report enable row level security;
create policy shared_report_read on commitments.shared_report for select to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation());
create policy shared_report_add on commitments.shared_report for insert to haice_app
  with check (organisation_id = platform.own_organisation() or platform.holds_role('itself'));

create view commitments.round_standing with (security_invoker = true) as
  select i.round_id, i.commitment_id, i.organisation_id, p.id as report_id,
    case
      when p.id is not null then coalesce(p.verdict, 'reported')
      when u.holds and c.state in ('dispatched', 'signed', 'in-progress', 'reported', 'reviewed') then 'waiting'
      else 'lapsed'
    end as state,
    coalesce(l.is_late, false) as is_late
  from commitments.round_item i
  join commitments.commitment c on c.id = i.commitment_id
  left join lateral (select true as holds from commitments.duty d where d.commitment_id = i.commitment_id
    and d.organisation_id = i.organisation_id and d.valid_to is null limit 1) u on true
  left join lateral (select max(r.report_id) as report_id, bool_and(r.is_late) as is_late from commitments.round_report r
    where r.round_id = i.round_id and r.commitment_id = i.commitment_id and r.organisation_id = i.organisation_id) l on true
  left join commitments.report p on p.id = l.report_id;
comment on view commitments.round_standing is 'How each thing that a reporting round asks stands: waiting, reported, accepted, returned, or lapsed because it is not asked any more. It shows to whoever reads what the tables show.';
grant select on commitments.round_standing to haice_app;
