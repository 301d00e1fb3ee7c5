-- Layouts that a plan puts into words only, and regions that reach beyond this one: kinds of areas of their own.

alter table places.area drop constraint area_kind_check, add check (kind in
  ('city', 'division', 'corridor', 'corridor-city', 'thematic-city', 'concept', 'region', 'circle', 'zone', 'park', 'street'));
