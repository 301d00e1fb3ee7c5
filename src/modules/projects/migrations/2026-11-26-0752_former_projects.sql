-- Projects of the former register come in with what it kept of them: special plan, track, field, members, papers, lines that speak
-- of them, what they are tied to and how their results are used. Rows that stand stay as they are.

alter table projects.project alter column lead_id drop not null;
alter table projects.project add column amount_basis text check (amount_basis <> '');
alter table projects.project add column plan text check (plan in ('strengthen', 'build', 'layout'));
alter table projects.project add column track text;
alter table projects.project add column field text;
alter table projects.project add column members text;
alter table projects.project add column due_on date;
alter table projects.project add column shows_amount boolean not null default true;
comment on column projects.project.lead_id is 'Null: taken over from the register without an owner; the office names it before a contract is drafted';
comment on column projects.project.amount_basis is 'On what the amount rests that the office named, where the award named none';
comment on column projects.project.plan is 'Special plan of the chain (004): strengthen, build, lay out; null: none';
comment on column projects.project.track is 'Industry track, code of the vocabulary industry-track';
comment on column projects.project.field is 'Field, code of the vocabulary technology-area';
comment on column projects.project.members is 'Who works on it, as the register had it in words; a contract names its units';
comment on column projects.project.shows_amount is 'Whether disclosure lets the amount out; the register kept it confidential';
alter table projects.project drop constraint project_check;
alter table projects.project add constraint project_handed_over check (handed_over_on is null or stage = 'hand-over');
create index project_track on projects.project (track) where track is not null;
grant update (lead_id, place, plan, track, field) on projects.project to haice_app;

create or replace view projects.project_public as
  select p.id, p.title, p.programme, p.stage, case when p.shows_amount then p.amount end as amount, p.place, p.started_on,
    p.handed_over_on, p.is_sample, p.lead_id, p.plan, p.track, p.field
  from projects.project p where p.is_public;

comment on column projects.evidence_file.milestone is 'Key of the milestone; empty: a paper of the project as a whole, as the register had it';

create table projects.project_mention (
  project_id text not null references projects.project (id),
  position int not null,
  basis text not null,
  quote text not null check (quote <> ''),
  primary key (project_id, position)
);
comment on table projects.project_mention is 'Where a document of the region speaks of a project: the line, and the words that stand there. As the register had it.';

create table projects.project_tie (
  project_id text not null references projects.project (id),
  register text not null check (register in ('consortium', 'cooperation-partner', 'science-award')),
  record_id text not null,
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null,
  primary key (project_id, register, record_id)
);
comment on table projects.project_tie is 'A consortium, a partner abroad or an award that belongs to a project, by the record of its register. Only grows.';

create table projects.application_report (
  id text primary key,
  project_id text not null references projects.project (id),
  on_day date not null,
  state text not null check (state in ('planned', 'trial', 'in-use', 'ended')),
  user_name text,
  words text not null check (words <> ''),
  revenue bigint check (revenue >= 0),
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null
);
comment on table projects.application_report is 'How the results of a project are applied in industry, report by report: by whom, how far, with what revenue in 分. Only grows.';
create index application_report_of on projects.application_report (project_id, on_day);
create trigger application_report_append_only before update or delete on projects.application_report
  for each row execute function platform.refuse_change();

alter table projects.project_mention enable row level security;
create policy sees on projects.project_mention for select using (projects.sees(project_id));
create policy adds on projects.project_mention for insert with check (platform.holds_role('itself'));
alter table projects.project_tie enable row level security;
create policy sees on projects.project_tie for select using (projects.sees(project_id));
create policy adds on projects.project_tie for insert with check (projects.is_keeper());
alter table projects.application_report enable row level security;
create policy sees on projects.application_report for select using (projects.sees(project_id));
create policy adds on projects.application_report for insert with check (projects.acts_in(project_id));
grant select, insert on projects.project_mention, projects.project_tie, projects.application_report to haice_app;

-- What the stewards of the register had found stays found.
alter policy adds on projects.key_technology with check ((projects.acts_in(project_id) and state = 'said') or platform.holds_role('itself'));
