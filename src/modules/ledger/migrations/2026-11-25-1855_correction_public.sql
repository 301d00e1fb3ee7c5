-- What later modules read of corrections: a figure may have changed because something was learned, not because it happened.

create view ledger.correction_public as
  select s.superseded, s.by, s.recorded_at, f.metric, f.subject, f.valid_from, f.value as value_before, n.value as value_after,
    n.is_retraction, n.note
  from ledger.supersession s
  join ledger.fact f on f.id = s.superseded
  join ledger.fact n on n.id = s.by;
comment on view ledger.correction_public is 'Which fact took the place of which and when; value_after null: it was taken back.';
grant select on ledger.correction_public to haice_app;
