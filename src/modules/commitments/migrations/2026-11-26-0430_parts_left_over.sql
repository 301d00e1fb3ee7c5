-- A unit may report alone while parts of others have been sent. Those stay for the next common report: which report a part
-- went into is told by report_id alone, not by the round that it was written for.

create or replace function commitments.use_parts(report text, day date) returns int
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
    where p.commitment_id = the_report.commitment_id and p.round <= the_report.round and p.report_id is null;
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
comment on function commitments.use_parts is 'Notes which parts went into a report of the unit that compiles it, those that earlier reports left out too, and lets it answer for them; returns how many.';
comment on column commitments.report_part.round is 'The report that it was written for; a report made alone by another unit leaves it for the next.';
