-- The head of a unit reads its scorecards as its reporters do; which units of them, the rows of the units decide.
drop policy scorecard_read on commitments.scorecard;
create policy scorecard_read on commitments.scorecard for select to haice_app
  using (commitments.oversees() or platform.holds_role('reporter', 'unit-head'));
