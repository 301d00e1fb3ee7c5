-- Projects (C2) after the decision to support: contract, milestones, money, changes, hand-over. Nothing was kept before; records of
-- the register of research projects stay where they are.

create schema projects;
grant usage on schema projects to haice_app;

create table projects.project (
  id text primary key,
  dossier_id text unique references calls.dossier (id),
  title text not null check (title <> ''),
  programme text not null check (programme in
    ('key-technology', 'core-technology', 'marine-core', 'basic-research', 'key-rd', 'major-special', 'other')),
  stage text not null check (stage in ('planning', 'appraisal', 'approval', 'implementation', 'hand-over', 'stopped')),
  lead_id text not null references people.organisation (id),
  amount bigint check (amount > 0),
  goal text not null check (goal <> ''),
  place text,
  basis text not null check (basis <> ''),
  approved_on date,
  started_on date,
  receiver text,
  receiver_id text references people.organisation (id),
  deliverables text,
  handed_over_on date,
  is_public boolean not null default false,
  version int not null default 1 check (version >= 1),
  contract int not null default 0 check (contract >= 0),
  is_sample boolean not null default false,
  made_at timestamptz not null,
  made_by text,
  check (handed_over_on is null or (stage = 'hand-over' and receiver is not null))
);
comment on table projects.project is 'A project: its head. Stages are those of the text; it is handed over when handed_over_on is there. dossier_id: the decided case that it comes from.';
comment on column projects.project.amount is 'What was decided for it, in 分';
comment on column projects.project.contract is 'Number of the contract version in force; 0: none was signed yet';
create index project_lead on projects.project (lead_id);
create index project_stage on projects.project (stage, id);

create table projects.project_step (
  id text primary key,
  project_id text not null references projects.project (id),
  act text not null,
  from_stage text,
  to_stage text not null,
  said text,
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null
);
comment on table projects.project_step is 'What was done with a project as a whole, who, when and on what basis. Only grows.';
create index project_step_of on projects.project_step (project_id, id);

create table projects.project_unit (
  project_id text not null references projects.project (id),
  organisation_id text not null references people.organisation (id),
  primary key (project_id, organisation_id)
);
comment on table projects.project_unit is 'Organisations that work on a project or receive it: they see it. Units without an organisation here stand in the terms alone.';
create index project_unit_of on projects.project_unit (organisation_id);

create table projects.contract_version (
  project_id text not null references projects.project (id),
  number int not null check (number >= 1),
  terms jsonb not null,
  sha256 text not null,
  origin text not null check (origin in ('draft', 'notice', 'change')),
  in_force_since timestamptz,
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null,
  primary key (project_id, number)
);
comment on table projects.contract_version is 'A text of the contract. It can be written anew until it is signed by both sides; from then on it never changes.';

create table projects.signature (
  project_id text not null,
  number int not null,
  side text not null check (side in ('unit', 'office')),
  sha256 text not null,
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null,
  primary key (project_id, number, side),
  foreign key (project_id, number) references projects.contract_version (project_id, number)
);
comment on table projects.signature is 'Who signed which text of a contract, by its hash. Gone again when the text is written anew before the second one signed.';

create table projects.milestone_step (
  id text primary key,
  project_id text not null references projects.project (id),
  milestone text not null,
  act text not null check (act in ('hand-in', 'pass', 'correct', 'fail')),
  words text,
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null
);
comment on table projects.milestone_step is 'What was done with a milestone: handed in, passed, sent back to correct, failed; with the words of the decision. Only grows.';
create index milestone_step_of on projects.milestone_step (project_id, id);

create table projects.evidence_file (
  id text primary key,
  project_id text not null references projects.project (id),
  milestone text not null,
  file_name text not null,
  media_type text not null,
  size int not null,
  sha256 text not null,
  content bytea not null,
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null
);
comment on table projects.evidence_file is 'A file that shows that a milestone is reached. Only grows.';
create index evidence_file_of on projects.evidence_file (project_id, milestone);

create table projects.change_request (
  id text primary key,
  project_id text not null references projects.project (id),
  from_number int not null,
  terms jsonb not null,
  changes jsonb not null,
  reason text not null check (reason <> ''),
  is_direction_kept boolean not null,
  are_indicators_kept boolean not null,
  is_route_alone boolean not null,
  state text not null check (state in ('notified', 'asked', 'approved', 'refused', 'withdrawn')),
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null,
  answer text,
  answered_at timestamptz,
  answered_by_name text,
  check ((state in ('approved', 'refused')) = (answer is not null))
);
comment on table projects.change_request is 'A change of the contract: what was, what is asked for, why, and what was decided. notified: a change of route under the two conditions, in force at once.';
create index change_request_of on projects.change_request (project_id, id);
create unique index change_request_open on projects.change_request (project_id) where state = 'asked';

create table projects.expense (
  id text primary key,
  project_id text not null references projects.project (id),
  unit text not null,
  spent_on date not null,
  item text not null,
  words text not null check (words <> ''),
  amount bigint not null check (amount > 0),
  voucher text not null check (voucher <> ''),
  fault jsonb,
  list_id text references integrity.negative_list (id),
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null
);
comment on table projects.expense is 'An expense that a unit brought, with what was decided of it by rule: fault null: borne; else why not, by version and line of the list or by budget line; list_id: the version of the negative list that held on its day. Only grows; a mistake is reversed by an entry.';
create index expense_of on projects.expense (project_id, id);

create table projects.money_entry (
  id text primary key,
  project_id text not null references projects.project (id),
  number int not null check (number >= 1),
  kind text not null check (kind in ('granted', 'released', 'paid', 'spent', 'reversed', 'lapsed')),
  on_day date not null,
  about text not null,
  reference text,
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null,
  unique (project_id, number)
);
comment on table projects.money_entry is 'One entry in the accounts of a project; its postings sum up to zero. Only grows.';
create unique index money_entry_once on projects.money_entry (project_id, kind, about) where kind in ('released', 'paid', 'spent', 'reversed');

create table projects.money_posting (
  entry_id text not null references projects.money_entry (id),
  account text not null check (account in ('award', 'reserved', 'due', 'paid', 'lapsed', 'received', 'held', 'spent')),
  party text not null,
  amount bigint not null check (amount <> 0),
  primary key (entry_id, account, party)
);
comment on table projects.money_posting is 'What an entry debits (positive) or credits (negative) an account with, in 分; party: key of the unit or source of the contract. Only grows.';

create table projects.key_technology (
  id text primary key,
  project_id text not null references projects.project (id),
  title text not null check (title <> ''),
  measure text not null check (measure in ('marine-core-technology', 'other-technology')),
  broken_on date not null,
  evidence text not null check (evidence <> ''),
  state text not null check (state in ('said', 'confirmed', 'rejected')),
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null,
  answer text,
  answered_at timestamptz,
  answered_by_name text,
  check ((state = 'said') = (answer is null))
);
comment on table projects.key_technology is 'A technology that a project says to have broken through, with its evidence and what the office found. What counts as one is not in the source.';
create index key_technology_of on projects.key_technology (project_id, id);

create table projects.offered_result (
  project_id text not null references projects.project (id),
  result_id text not null references market.result (id),
  title text not null check (title <> ''),
  made_at timestamptz not null,
  primary key (project_id, result_id)
);
comment on table projects.offered_result is 'Results of the market that came out of a project, by the title under which they were offered.';

-- What only grows, and what balances.

create trigger project_step_append_only before update or delete on projects.project_step
  for each row execute function platform.refuse_change();
create trigger milestone_step_append_only before update or delete on projects.milestone_step
  for each row execute function platform.refuse_change();
create trigger evidence_file_append_only before update or delete on projects.evidence_file
  for each row execute function platform.refuse_change();
create trigger expense_append_only before update or delete on projects.expense
  for each row execute function platform.refuse_change();
create trigger money_entry_append_only before update or delete on projects.money_entry
  for each row execute function platform.refuse_change();
create trigger money_posting_append_only before update or delete on projects.money_posting
  for each row execute function platform.refuse_change();

-- A text in force stays as it is.
create function projects.keep_signed() returns trigger language plpgsql as $$
begin
  if old.in_force_since is not null then raise exception 'a signed contract does not change' using errcode = '23514'; end if;
  return new;
end $$;
create trigger keeps_signed before update on projects.contract_version for each row execute function projects.keep_signed();

-- As the owner of the tables: the sum counts all postings, whoever wrote them. Looked at when the transaction ends.
create function projects.balanced_entry() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  entry text := case when tg_table_name = 'money_entry' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'entry_id' end;
  n int;
  total numeric;
begin
  select count(*), coalesce(sum(p.amount), 0) into n, total from projects.money_posting p where p.entry_id = entry;
  if n < 2 or total <> 0 then
    raise exception 'entry % does not balance: % postings, sum %', entry, n, total using errcode = '23514';
  end if;
  return null;
end $$;
create constraint trigger balances after insert on projects.money_entry deferrable initially deferred
  for each row execute function projects.balanced_entry();
create constraint trigger balances after insert on projects.money_posting deferrable initially deferred
  for each row execute function projects.balanced_entry();

-- Who sees a project whole. As the owner of the tables: asked from their policies.

create function projects.is_keeper() returns boolean language sql stable
  as $$ select platform.holds_role('administrator', 'commission-office', 'itself') $$;
comment on function projects.is_keeper is 'Whether who asks keeps projects.';

create function projects.is_in(project text) returns boolean language sql stable security definer set search_path = '' as $$
  select platform.holds_role('enterprise', 'institute') and exists (select from projects.project_unit u
    where u.project_id = project and u.organisation_id = platform.own_organisation())
$$;
comment on function projects.is_in is 'Whether the organisation of who asks works on a project or receives it, and who asks speaks for it.';

create function projects.sees(project text) returns boolean language sql stable security definer set search_path = '' as $$
  select platform.holds_role('administrator', 'commission-office', 'reviewer', 'auditor', 'treasurer', 'itself')
    or projects.is_in(project)
$$;
comment on function projects.sees is 'Whether who asks reads a project whole: keepers, payers, auditors, and the units that work on it.';

create function projects.acts_in(project text) returns boolean language sql stable security definer set search_path = '' as $$
  select projects.is_keeper() or projects.is_in(project)
$$;
comment on function projects.acts_in is 'Whether who asks may do something in a project at all; which act is whose the rules say.';

revoke execute on function projects.is_in, projects.sees, projects.acts_in from public;
grant execute on function projects.is_keeper, projects.is_in, projects.sees, projects.acts_in to haice_app;

alter table projects.project enable row level security;
create policy sees on projects.project for select using (projects.sees(id));
create policy adds on projects.project for insert with check (projects.is_keeper());
create policy changes on projects.project for update using (projects.acts_in(id));

alter table projects.project_unit enable row level security;
create policy sees on projects.project_unit for select using (projects.sees(project_id));
create policy adds on projects.project_unit for insert with check (projects.acts_in(project_id));

alter table projects.project_step enable row level security;
create policy sees on projects.project_step for select using (projects.sees(project_id));
create policy adds on projects.project_step for insert with check (projects.acts_in(project_id));

alter table projects.contract_version enable row level security;
create policy sees on projects.contract_version for select using (projects.sees(project_id));
create policy adds on projects.contract_version for insert with check (projects.acts_in(project_id));
create policy changes on projects.contract_version for update using (projects.acts_in(project_id));

alter table projects.signature enable row level security;
create policy sees on projects.signature for select using (projects.sees(project_id));
create policy adds on projects.signature for insert with check (
  case side when 'office' then projects.is_keeper() else projects.is_in(project_id) or platform.holds_role('itself') end);
create policy lifts on projects.signature for delete using (projects.acts_in(project_id) and exists (
  select from projects.contract_version c
  where c.project_id = signature.project_id and c.number = signature.number and c.in_force_since is null));

alter table projects.milestone_step enable row level security;
create policy sees on projects.milestone_step for select using (projects.sees(project_id));
create policy adds on projects.milestone_step for insert with check (
  case act when 'hand-in' then projects.acts_in(project_id) else projects.is_keeper() end);

alter table projects.evidence_file enable row level security;
create policy sees on projects.evidence_file for select using (projects.sees(project_id));
create policy adds on projects.evidence_file for insert with check (projects.acts_in(project_id));

alter table projects.change_request enable row level security;
create policy sees on projects.change_request for select using (projects.sees(project_id));
create policy adds on projects.change_request for insert with check (projects.acts_in(project_id) and state in ('asked', 'notified'));
create policy changes on projects.change_request for update using (projects.acts_in(project_id) and state = 'asked')
  with check (projects.is_keeper() or state = 'withdrawn');

alter table projects.expense enable row level security;
create policy sees on projects.expense for select using (projects.sees(project_id));
create policy adds on projects.expense for insert with check (projects.acts_in(project_id));

alter table projects.money_entry enable row level security;
create policy sees on projects.money_entry for select using (projects.sees(project_id));
create policy adds on projects.money_entry for insert with check (
  case kind when 'paid' then platform.holds_role('treasurer', 'itself')
    when 'spent' then projects.acts_in(project_id)
    when 'reversed' then projects.acts_in(project_id)
    else projects.is_keeper() end);

alter table projects.money_posting enable row level security;
create policy sees on projects.money_posting for select using (
  exists (select from projects.money_entry e where e.id = entry_id));
create policy adds on projects.money_posting for insert with check (
  exists (select from projects.money_entry e where e.id = entry_id));

alter table projects.key_technology enable row level security;
create policy sees on projects.key_technology for select using (projects.sees(project_id));
create policy adds on projects.key_technology for insert with check (projects.acts_in(project_id) and state = 'said');
create policy changes on projects.key_technology for update using (projects.is_keeper());

alter table projects.offered_result enable row level security;
create policy sees on projects.offered_result for select using (projects.sees(project_id));
create policy adds on projects.offered_result for insert with check (projects.is_in(project_id));

grant select, insert on projects.project, projects.project_step, projects.project_unit, projects.contract_version, projects.signature,
  projects.milestone_step, projects.evidence_file, projects.change_request, projects.expense,
  projects.money_entry, projects.money_posting, projects.key_technology, projects.offered_result to haice_app;
grant update (stage, approved_on, started_on, receiver, receiver_id, deliverables, handed_over_on, is_public, version, contract)
  on projects.project to haice_app;
grant update (terms, sha256, in_force_since, made_at, made_by, made_by_name) on projects.contract_version to haice_app;
grant delete on projects.signature to haice_app;
grant update (state, answer, answered_at, answered_by_name) on projects.change_request to haice_app;
grant update (state, answer, answered_at, answered_by_name) on projects.key_technology to haice_app;

-- What everybody may read of projects that are disclosed: what was promised and what was done, nothing of the inside.
create view projects.project_public as
  select p.id, p.title, p.programme, p.stage, p.amount, p.place, p.started_on, p.handed_over_on, p.is_sample, p.lead_id
  from projects.project p where p.is_public;
comment on view projects.project_public is 'Projects that are disclosed: title, lead, programme, stage, amount, days.';
create view projects.technology_public as
  select t.id, t.project_id, t.title, t.measure, t.broken_on, t.evidence
  from projects.key_technology t join projects.project p on p.id = t.project_id
  where p.is_public and t.state = 'confirmed';
comment on view projects.technology_public is 'Technologies of disclosed projects that the office confirmed as broken through, with their evidence.';
grant select on projects.project_public, projects.technology_public to haice_app;
