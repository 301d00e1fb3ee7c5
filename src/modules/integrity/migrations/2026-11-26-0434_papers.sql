-- Papers of cases: evidence as files.

create table integrity.case_paper (
  id text primary key,
  tolerance_id text not null references integrity.tolerance_case (id),
  file_name text not null check (file_name <> ''),
  media_type text not null,
  size int not null check (size > 0),
  sha256 text not null,
  content bytea not null,
  added_at timestamptz not null,
  added_by text,
  added_by_name text
);
comment on table integrity.case_paper is 'A file that stands as evidence in a case; whoever may read the case may read it.';
create unique index case_paper_once on integrity.case_paper (tolerance_id, sha256);
grant select, insert on integrity.case_paper to haice_app;
alter table integrity.case_paper enable row level security;
create policy paper_read on integrity.case_paper for select to haice_app
  using (exists (select from integrity.tolerance_case c where c.id = tolerance_id));
create policy paper_add on integrity.case_paper for insert to haice_app
  with check (exists (select from integrity.tolerance_case c where c.id = tolerance_id)
    and (added_by = integrity.own_person() or platform.holds_role('itself')));
