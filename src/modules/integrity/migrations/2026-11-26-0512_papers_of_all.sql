-- Papers of inspections and of cases of research integrity, beside those of tolerance cases.

alter table integrity.case_paper
  alter column tolerance_id drop not null,
  add column inspection_id text references integrity.inspection (id),
  add column integrity_id text references integrity.integrity_case (id),
  add check (num_nonnulls(tolerance_id, inspection_id, integrity_id) = 1);
comment on column integrity.case_paper.inspection_id is 'The inspection whose result it stands with';
comment on column integrity.case_paper.integrity_id is 'The case of research integrity: for those who handle it and audit';
create unique index case_paper_of_inspection on integrity.case_paper (inspection_id, sha256);
create unique index case_paper_of_case on integrity.case_paper (integrity_id, sha256);

drop policy paper_read on integrity.case_paper;
create policy paper_read on integrity.case_paper for select to haice_app using (
  exists (select from integrity.tolerance_case c where c.id = tolerance_id)
  or exists (select from integrity.inspection_result r where r.inspection_id = case_paper.inspection_id)
  or (integrity_id is not null and integrity.handles_cases()));
drop policy paper_add on integrity.case_paper;
create policy paper_add on integrity.case_paper for insert to haice_app with check (
  (exists (select from integrity.tolerance_case c where c.id = tolerance_id) and added_by = integrity.own_person())
  or platform.holds_role('itself'));
