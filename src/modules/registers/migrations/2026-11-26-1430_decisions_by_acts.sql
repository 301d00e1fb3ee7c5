-- Decisions of calls, integrity cases and projects write themselves down here; people may still enter others.

alter table registers.affecting_decision
  drop constraint affecting_decision_origin_check,
  add check (origin in ('person', 'import', 'document', 'sample', 'act'));
create index affecting_decision_address on registers.affecting_decision (address) where decided_on is null;
