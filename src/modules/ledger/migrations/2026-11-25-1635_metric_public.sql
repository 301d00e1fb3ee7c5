-- What later modules read of the metrics and of what is known.

create view ledger.metric_public as select code, name_zh, name_en, unit, grain, basis from ledger.metric;
comment on view ledger.metric_public is 'What is counted or measured, in which unit.';
grant select on ledger.metric_public to haice_app;

create view ledger.home_public as select region from ledger.home;
comment on view ledger.home_public is 'The region of this installation.';
grant select on ledger.home_public to haice_app;
