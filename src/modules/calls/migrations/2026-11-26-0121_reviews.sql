-- Reviews of applications: the pool of experts with their ties, conflicts, assignments, sealed sheets, what they come to, and
-- what is proposed and objected.

create table calls.expert (
  id text primary key,
  person_id text unique,
  name text not null check (name <> ''),
  employer text not null check (employer <> ''),
  organisation_id text references people.organisation (id),
  fields text[] not null,
  most_reviews int not null check (most_reviews >= 1),
  is_active boolean not null default true,
  basis text not null,
  is_sample boolean not null default false
);
comment on table calls.expert is 'The pool of experts: who may be asked to judge. person_id: the account of the person, null when there is none.';

create table calls.tie (
  id text primary key,
  expert_id text not null references calls.expert (id),
  kind text not null check (kind in ('employer', 'co-author', 'co-project', 'family', 'declared')),
  other text not null check (other <> ''),
  valid_from date,
  valid_to date,
  evidence text not null check (evidence <> ''),
  noted_at timestamptz not null,
  noted_by_name text
);
comment on table calls.tie is 'What ties an expert to a body or a person (name@employer): the evidence of conflicts.';
create index tie_of on calls.tie (expert_id);

create table calls.conflict (
  id text primary key,
  root_id text not null references calls.dossier (id),
  dossier_id text not null references calls.dossier (id),
  expert_id text not null references calls.expert (id),
  kind text not null,
  concerns text not null,
  evidence text not null,
  found_by text not null check (found_by in ('product', 'expert')),
  found_at timestamptz not null,
  unique (dossier_id, expert_id, kind, concerns, evidence)
);
comment on table calls.conflict is 'Why an expert may not judge an application, with the evidence: found by the product from ties, or said by the expert. Only grows.';
create index conflict_root on calls.conflict (root_id);

create table calls.conflict_search (
  id text primary key,
  root_id text not null references calls.dossier (id),
  found int not null,
  dossiers int not null,
  experts int not null,
  made_at timestamptz not null,
  made_by_name text
);
comment on table calls.conflict_search is 'That conflicts were looked for, over how many applications and experts, and how many there were. Only grows.';
create index conflict_search_root on calls.conflict_search (root_id, id);

create table calls.assignment (
  id text primary key,
  root_id text not null references calls.dossier (id),
  dossier_id text not null references calls.dossier (id),
  expert_id text not null references calls.expert (id),
  state text not null check (state in ('asked', 'accepted', 'sealed', 'declined', 'withdrawn')),
  is_of_field boolean not null,
  due_on date not null,
  assigned_at timestamptz not null,
  assigned_by_name text,
  words text
);
comment on table calls.assignment is 'An expert who is asked to judge an application, and where that stands.';
create unique index assignment_once on calls.assignment (dossier_id, expert_id) where state not in ('withdrawn', 'declined');
create index assignment_of on calls.assignment (dossier_id);
create index assignment_expert on calls.assignment (expert_id);
create index assignment_root on calls.assignment (root_id);

create table calls.sheet (
  assignment_id text primary key references calls.assignment (id),
  dossier_id text not null references calls.dossier (id),
  expert_id text not null references calls.expert (id),
  scores jsonb not null,
  version int not null default 1,
  saved_at timestamptz not null,
  sealed_at timestamptz,
  sha256 text,
  check ((sealed_at is null) = (sha256 is null))
);
comment on table calls.sheet is 'What an expert gave: by criterion hundredths of a point and words. Sealed, its hash stands in the event log; until the stage shows scores nobody else reads it.';
create index sheet_of on calls.sheet (dossier_id);
create function calls.keep_sealed() returns trigger language plpgsql as $$
begin
  if old.sealed_at is not null then raise exception 'a sealed sheet does not change'; end if;
  return new;
end $$;
create trigger sheet_sealed before update on calls.sheet for each row execute function calls.keep_sealed();

create table calls.outcome (
  dossier_id text primary key references calls.dossier (id),
  root_id text not null references calls.dossier (id),
  place int,
  by_tie_rule boolean not null,
  mean_over text not null,
  mean_under text not null,
  points text not null,
  judges int not null,
  criteria jsonb not null,
  feedback jsonb not null,
  inputs jsonb not null,
  sha256 text not null,
  made_at timestamptz not null
);
comment on table calls.outcome is 'What the sheets of an application came to: the mean as an exact fraction, the place, the feedback by criterion; with its inputs it can be worked out again.';
create index outcome_root on calls.outcome (root_id);

create table calls.proposal (
  dossier_id text primary key references calls.dossier (id),
  root_id text not null references calls.dossier (id),
  verdict text not null check (verdict in ('support', 'decline')),
  amount bigint check (amount > 0),
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  made_by_name text not null,
  check ((verdict = 'support') or amount is null)
);
comment on table calls.proposal is 'What is proposed for an application: support with an amount in 分, or not, with the reason that the applicant will read.';

create table calls.objection (
  id text primary key,
  root_id text not null references calls.dossier (id),
  dossier_id text not null references calls.dossier (id),
  words text not null check (words <> ''),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  organisation_id text,
  outcome text check (outcome in ('upheld', 'rejected')),
  answer text,
  answered_at timestamptz,
  answered_by_name text,
  check ((outcome is null) = (answer is null) and (outcome is null) = (answered_at is null))
);
comment on table calls.objection is 'An objection to what is publicised, and its answer.';
create index objection_root on calls.objection (root_id);
