-- What an import run did with each kind of row, and facts that were made up.

alter table ledger.import_run
  add column outcome text not null default 'taken' check (outcome in ('taken', 'taken-in-part', 'refused')),
  add column corrected int not null default 0,
  add column left_out int not null default 0,
  add column reason text;
comment on column ledger.import_run.left_out is 'Rows that would have changed a known fact and were not taken.';
create index import_run_source on ledger.import_run (source_id, run_at);
create index import_run_content on ledger.import_run (sha256);

alter table ledger.fact add column sample boolean not null default false;
comment on column ledger.fact.sample is 'Made up for demonstration; every screen says so.';

create or replace view ledger.live_fact as
  select f.* from ledger.fact f
  where not f.is_retraction and not exists (select from ledger.supersession s where s.superseded = f.id);
