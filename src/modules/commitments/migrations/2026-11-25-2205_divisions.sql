-- Decomposition (GOV-06): a commitment is divided among units and areas. What is drafted is no commitment yet; what was
-- decided became one for each part, with the sentence of the whole.

create table commitments.division (
  id text primary key,
  commitment_id text not null references commitments.commitment (id) on delete cascade,
  number int not null check (number >= 1),
  version int not null default 1 check (version >= 1),
  split text not null check (split in ('by-hand', 'equal', 'weights')),
  reason text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  saved_by_name text not null,
  answer text check (answer in ('decided', 'dropped')),
  answered_at timestamptz,
  answered_by text,
  answered_by_name text,
  basis text,
  gap_reason text,
  unique (commitment_id, number),
  check ((answer is null) = (answered_at is null)),
  check (answer is distinct from 'decided' or basis is not null)
);
comment on table commitments.division is 'A commitment divided among units and areas: a draft until somebody decides or drops it.';
comment on column commitments.division.split is 'Where the figures came from: typed, an equal split, or a split by weights that were given';
comment on column commitments.division.gap_reason is 'Why it was decided although its parts do not come to the whole';
create unique index division_open on commitments.division (commitment_id) where answer is null;

create table commitments.division_part (
  id text primary key,
  division_id text not null references commitments.division (id) on delete cascade,
  position int not null check (position >= 0),
  organisation_id text references people.organisation (id),
  area text,
  value numeric,
  weight numeric check (weight between 0 and 1),
  due_year int,
  what text not null,
  unique (division_id, position)
);
comment on table commitments.division_part is 'What one unit takes over of a divided commitment. Changed while it is a draft, never after it was decided.';
comment on column commitments.division_part.weight is 'Share in the average of the whole, 0 to 1; null where figures are added';

alter table commitments.commitment add column part_id text unique references commitments.division_part (id);
comment on column commitments.commitment.part_id is 'The part of a division that it came from; null for what a sentence says itself';
drop index commitments.commitment_once;
create unique index commitment_once on commitments.commitment (extraction_id, coalesce(measure, -1)) where part_id is null;

create function commitments.is_drafted(division text) returns boolean
  language sql stable
  as $$ select exists (select from commitments.division d where d.id = division and d.answer is null) $$;
comment on function commitments.is_drafted is 'Whether a division is still a draft, so that its parts may change.';
grant execute on function commitments.is_drafted to haice_app;

grant select, insert on commitments.division, commitments.division_part to haice_app;
grant update (version, split, reason, saved_at, saved_by, saved_by_name, answer, answered_at, answered_by, answered_by_name, basis, gap_reason)
  on commitments.division to haice_app;
grant delete on commitments.division_part to haice_app;

alter table commitments.division enable row level security;
create policy division_all on commitments.division for all to haice_app using (commitments.oversees());
alter table commitments.division_part enable row level security;
create policy division_part_read on commitments.division_part for select to haice_app using (commitments.oversees());
create policy division_part_add on commitments.division_part for insert to haice_app
  with check (commitments.oversees() and commitments.is_drafted(division_id));
create policy division_part_drop on commitments.division_part for delete to haice_app
  using (commitments.oversees() and commitments.is_drafted(division_id));
