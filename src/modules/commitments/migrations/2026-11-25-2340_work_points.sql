-- Annual work points (GOV-09, GOV-10): what people take into the next year's draft or leave out of it. The proposals are not
-- kept: they follow from the plans, the work points and the ledger each time.

create table commitments.work_point_choice (
  id text primary key,
  document_id text not null references policy.document (id),
  item text not null check (item <> ''),
  is_in boolean not null,
  note text check (note <> ''),
  seen text references commitments.work_point_choice (id),
  chosen_at timestamptz not null,
  chosen_by text not null,
  chosen_by_name text not null,
  check (is_in or note is not null)
);
comment on table commitments.work_point_choice is 'Somebody takes an item into the draft of the year after these work points, or leaves it out with a reason. Only grows; the last row of an item holds.';
comment on column commitments.work_point_choice.item is 'Id of the commitment that is carried over, or of the extraction that a plan asks';
comment on column commitments.work_point_choice.seen is 'The choice that this one takes the place of';
create unique index work_point_choice_first on commitments.work_point_choice (document_id, item) where seen is null;
create unique index work_point_choice_after on commitments.work_point_choice (seen);

grant select, insert on commitments.work_point_choice to haice_app;
alter table commitments.work_point_choice enable row level security;
create policy work_point_choice_all on commitments.work_point_choice for all to haice_app using (commitments.oversees());
