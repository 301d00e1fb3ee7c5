-- Failures that are tolerated: a later module decides it, and no scorecard counts them against anybody.

create table commitments.toleration (
  id text primary key,
  commitment_id text not null references commitments.commitment (id),
  organisation_id text references people.organisation (id),
  case_id text not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  recorded_at timestamptz not null,
  ended_at timestamptz check (ended_at >= recorded_at)
);
comment on table commitments.toleration is 'That a failure of a commitment is tolerated of a unit (null: of all), while it is known. What was known at an instant stays readable.';
comment on column commitments.toleration.valid_to is 'The first day on which it is not tolerated any more; null: open';
comment on column commitments.toleration.ended_at is 'When it was learnt that it does not hold, or holds otherwise';
create index toleration_of on commitments.toleration (commitment_id);
create unique index toleration_open on commitments.toleration (case_id) where ended_at is null;
grant select, insert on commitments.toleration to haice_app;
grant update (ended_at) on commitments.toleration to haice_app;
