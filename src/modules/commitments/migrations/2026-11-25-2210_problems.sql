-- Problems and recommendations (GOV-12): what stands in the way of a commitment, an indicator's target or a document, found by
-- the product or noted by a person, with what was recommended to whom and what came of it.

create table commitments.problem (
  id text primary key,
  subject text not null check (subject in ('commitment', 'target', 'document')),
  commitment_id text references commitments.commitment (id) on delete cascade,
  target text,
  indicator text,
  document_id text references policy.document (id),
  found_by text not null check (found_by in ('product', 'person')),
  cause text,
  cause_key text,
  detail jsonb,
  words text check (words <> ''),
  state text not null check (state in ('proposed', 'open', 'advised', 'answered', 'closed', 'dismissed', 'passed')),
  version int not null default 1 check (version >= 1),
  found_at timestamptz not null,
  found_by_id text,
  found_by_name text,
  finder_id text references people.organisation (id),
  gone_at timestamptz,
  asked_id text references people.organisation (id),
  recommendation text check (recommendation <> ''),
  answer_by date,
  answer text check (answer <> ''),
  effect text check (effect <> ''),
  is_sample boolean not null default false,
  check ((subject = 'commitment') = (commitment_id is not null)),
  check ((subject = 'target') = (target is not null and indicator is not null)),
  check ((subject = 'document') = (document_id is not null)),
  check ((found_by = 'product') = (cause is not null and cause_key is not null)),
  check (found_by = 'product' or words is not null),
  check ((asked_id is null) = (recommendation is null) and (asked_id is null) = (answer_by is null)),
  check (state <> 'advised' or asked_id is not null),
  check (state <> 'answered' or answer is not null),
  check ((state = 'closed') = (effect is not null))
);
comment on table commitments.problem is 'Something that stands in the way, where it stands, and what was recommended to whom. What the product finds is a proposal until a person takes it up.';
comment on column commitments.problem.cause_key is 'The cause as it is told apart from others of the same commitment: nothing is found twice as long as its cause lasts';
comment on column commitments.problem.detail is 'Why the product found it: the reason of the lamp, or the report';
comment on column commitments.problem.gone_at is 'When the cause had gone; if it comes back, that is a new problem';
comment on column commitments.problem.asked_id is 'To whom the recommendation goes; answer_by: until when';
comment on column commitments.problem.finder_id is 'The organisation of the person who noted it';
create unique index problem_once on commitments.problem (commitment_id, cause_key) where gone_at is null;
create index problem_state on commitments.problem (state, found_at);
create index problem_asked on commitments.problem (asked_id, state);

create table commitments.problem_step (
  id text primary key,
  problem_id text not null references commitments.problem (id) on delete cascade,
  act text not null,
  from_state text,
  to_state text not null,
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  organisation_id text references people.organisation (id),
  note text,
  detail jsonb
);
comment on table commitments.problem_step is 'What was done with a problem: who, when, in which words. Only grows. made_by null: the product itself.';
create index problem_step_of on commitments.problem_step (problem_id, id);

grant select, insert on commitments.problem, commitments.problem_step to haice_app;
grant update (state, version, asked_id, recommendation, answer_by, answer, effect) on commitments.problem to haice_app;

alter table commitments.problem enable row level security;
create policy problem_read on commitments.problem for select to haice_app
  using (commitments.oversees() or asked_id = platform.own_organisation() or finder_id = platform.own_organisation()
    or commitments.answers_for(commitment_id));
create policy problem_note on commitments.problem for insert to haice_app
  with check (found_by = 'person' and (commitments.oversees() or (state = 'proposed' and finder_id = platform.own_organisation())));
create policy problem_act on commitments.problem for update to haice_app
  using (commitments.oversees() or asked_id = platform.own_organisation());

alter table commitments.problem_step enable row level security;
create policy problem_step_read on commitments.problem_step for select to haice_app
  using (exists (select from commitments.problem p where p.id = problem_id));
create policy problem_step_add on commitments.problem_step for insert to haice_app
  with check (exists (select from commitments.problem p where p.id = problem_id));

-- What the product finds is kept in the transaction of whoever acts, a unit too, which may write no proposal by itself.

create function commitments.keep_causes(looked_at text[], causes jsonb, at timestamptz)
  returns table (found int, gone int)
  language plpgsql security definer set search_path = pg_catalog
  as $$
declare
  n_found int;
  n_gone int;
begin
  with now_there as (
    select commitment, key from jsonb_to_recordset(causes) as one (commitment text, key text)
  ), left_behind as (
    select p.id, p.state from commitments.problem p
    where p.commitment_id = any(looked_at) and p.found_by = 'product' and p.gone_at is null
      and not exists (select from now_there n where n.commitment = p.commitment_id and n.key = p.cause_key)
    order by p.id for update
  ), ended as (
    update commitments.problem p
    set gone_at = at, version = p.version + 1, state = case when p.state = 'proposed' then 'passed' else p.state end
    from left_behind l where p.id = l.id
    returning p.id, l.state as before, p.state
  ), noted as (
    insert into commitments.problem_step (id, problem_id, act, from_state, to_state, made_at)
    select gen_random_uuid()::text, id, 'cause-gone', before, state, at from ended
    returning 1
  )
  select count(*) into n_gone from noted;

  -- As long as nobody has looked at it a proposal says its reason as of today.
  update commitments.problem p set detail = one.detail, words = one.words
  from jsonb_to_recordset(causes) as one (commitment text, key text, detail jsonb, words text)
  where p.commitment_id = one.commitment and p.cause_key = one.key and p.gone_at is null and p.state = 'proposed'
    and p.detail is distinct from one.detail;

  with new_ones as (
    insert into commitments.problem (id, subject, commitment_id, found_by, cause, cause_key, detail, words, state, found_at, is_sample)
    select one.id, 'commitment', one.commitment, 'product', one.cause, one.key, one.detail, one.words, 'proposed', at, c.is_sample
    from jsonb_to_recordset(causes) as one (id text, commitment text, cause text, key text, detail jsonb, words text)
    join commitments.commitment c on c.id = one.commitment
    on conflict do nothing
    returning id
  ), noted as (
    insert into commitments.problem_step (id, problem_id, act, from_state, to_state, made_at)
    select gen_random_uuid()::text, id, 'found', null, 'proposed', at from new_ones
    returning 1
  )
  select count(*) into n_found from noted;
  return query select n_found, n_gone;
end $$;
comment on function commitments.keep_causes is 'Brings the problems that the product found of some commitments in line with the causes that are there now.';
revoke execute on function commitments.keep_causes from public;
grant execute on function commitments.keep_causes to haice_app;
