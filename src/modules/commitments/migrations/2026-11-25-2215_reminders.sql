-- A unit sees that it was reminded, when and by whom; of the others nothing. What the product noticed of a deadline it says once.

create table commitments.reminder (
  id text primary key,
  round_id text not null references commitments.reporting_round (id),
  organisation_id text not null references people.organisation (id),
  made_at timestamptz not null,
  made_by_name text not null,
  note text
);
comment on table commitments.reminder is 'One unit was reminded of what a reporting round still asks of it.';
create index reminder_organisation on commitments.reminder (organisation_id, round_id);

insert into commitments.reminder (id, round_id, organisation_id, made_at, made_by_name, note)
  select s.id || ' ' || o.code, s.round_id, o.id, s.made_at, s.made_by_name, s.note
  from commitments.round_step s cross join unnest(s.units) as code join people.organisation_public o on o.code = code.code
  where s.act = 'reminded';

grant select, insert on commitments.reminder to haice_app;
alter table commitments.reminder enable row level security;
create policy reminder_read on commitments.reminder for select to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation());
create policy reminder_add on commitments.reminder for insert to haice_app with check (commitments.oversees());

create table commitments.deadline_notice (
  commitment_id text not null references commitments.commitment (id) on delete cascade,
  what text not null check (what in ('due-soon', 'late', 'late-escalated', 'unsigned-escalated')),
  of text not null,
  told_at timestamptz not null,
  primary key (commitment_id, what, of)
);
comment on table commitments.deadline_notice is 'That people were told of a deadline of a commitment, or a step of its escalation was taken: each once.';
comment on column commitments.deadline_notice.of is 'What it was about: the deadline, or the dispatch and the unit; another deadline or dispatch is told anew';
grant select, insert on commitments.deadline_notice to haice_app;
