-- Several units answer for one commitment and write at the same time: each sends its part to the unit that puts them
-- together, and one report goes to the review.

create table commitments.report_part (
  id text primary key,
  commitment_id text not null references commitments.commitment (id) on delete cascade,
  organisation_id text not null references people.organisation (id),
  round int not null check (round >= 1),
  content jsonb not null,
  version int not null default 1 check (version >= 1),
  sent_at timestamptz not null,
  sent_by text not null,
  sent_by_name text not null,
  report_id text references commitments.report (id) on delete cascade,
  unique (commitment_id, organisation_id, round)
);
comment on table commitments.report_part is 'What one of several responsible units says for the common report of a round. Drafts are not here: a part was sent.';
comment on column commitments.report_part.report_id is 'The report that it went into; null while that is not sent. From then on it does not change.';

create function commitments.compiles(commitment text) returns boolean
  language sql stable
  as $$ select platform.own_organisation() = (
    select d.organisation_id from commitments.duty d
    where d.commitment_id = commitment and d.valid_to is null and d.organisation_id is not null
    order by d.role in ('sole', 'lead') desc, d.role <> 'co' desc, d.position, d.id limit 1) $$;
comment on function commitments.compiles is 'Whether the organisation of who asks puts the parts of a common report together: the lead, else the first that is responsible.';
grant execute on function commitments.compiles to haice_app;

grant select, insert, update on commitments.report_part to haice_app;
alter table commitments.report_part enable row level security;
create policy report_part_read on commitments.report_part for select to haice_app
  using (commitments.oversees() or organisation_id = platform.own_organisation() or commitments.compiles(commitment_id));
create policy report_part_send on commitments.report_part for insert to haice_app
  with check (organisation_id = platform.own_organisation() and commitments.answers_for(commitment_id) and report_id is null);
create policy report_part_change on commitments.report_part for update to haice_app
  using (report_id is null and organisation_id = platform.own_organisation())
  with check (report_id is null and organisation_id = platform.own_organisation());

-- One report now answers a round for several units.
alter table commitments.round_report drop constraint round_report_pkey,
  add primary key (round_id, report_id, organisation_id);

-- The report answers the open rounds for the units whose parts went into it as well. They are not the unit that sends it,
-- so this is done past their rows' policies, by who compiles the commitment alone.
create function commitments.use_parts(report text, day date) returns int
  language plpgsql security definer set search_path = pg_catalog
  as $$
declare
  used int;
  the_report commitments.report;
begin
  select * into strict the_report from commitments.report r where r.id = report;
  if the_report.organisation_id is distinct from platform.own_organisation()
    or not commitments.compiles(the_report.commitment_id) then
    return 0;
  end if;
  update commitments.report_part p set report_id = report
    where p.commitment_id = the_report.commitment_id and p.round = the_report.round and p.report_id is null;
  get diagnostics used = row_count;
  insert into commitments.round_report (round_id, report_id, commitment_id, organisation_id, is_late)
    select i.round_id, report, i.commitment_id, i.organisation_id, day > r.deadline
    from commitments.report_part p
    join commitments.round_item i on i.commitment_id = p.commitment_id and i.organisation_id = p.organisation_id
    join commitments.reporting_round r on r.id = i.round_id
    where p.report_id = report
      and not exists (select from commitments.round_step s where s.round_id = r.id and s.act = 'closed')
    on conflict do nothing;
  return used;
end $$;
comment on function commitments.use_parts is 'Notes which parts went into a report of the unit that compiles it, and lets it answer for them; returns how many.';
revoke execute on function commitments.use_parts from public;
grant execute on function commitments.use_parts to haice_app;
