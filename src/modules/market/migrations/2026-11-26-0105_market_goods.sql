-- Demands and results of the technology market. The public part stands in columns; the confidential part in a table of
-- its own, which its owner and the parties that both sides agreed on see, and nobody else, whatever role they hold.

create schema market;
grant usage on schema market to haice_app;

create table market.demand (
  id text primary key,
  version int not null default 1,
  state text not null check (state in
    ('draft', 'submitted', 'screened', 'published', 'matched', 'contracted', 'solved', 'expired', 'withdrawn')),
  title_zh text not null check (title_zh <> ''),
  title_en text,
  owner_id text references people.organisation (id),
  firm_id text references firms.firm (id),
  posted_by_id text references people.organisation (id),
  behalf_basis text check (behalf_basis <> ''),
  shows_owner boolean not null,
  problem text not null,
  field text,
  place text,
  parameters jsonb not null,
  budget_least bigint check (budget_least >= 0),
  budget_most bigint check (budget_most >= coalesce(budget_least, 0)),
  deadline date,
  acceptance text,
  modes text[] not null,
  needed_readiness int check (needed_readiness between 1 and 9),
  exclusivity text not null check (exclusivity in ('exclusive', 'shared', 'either')),
  secrecy text not null check (secrecy in ('open', 'agreement', 'named-parties')),
  valid_until date,
  told_until date,
  published_at timestamptz,
  origin text not null check (origin in ('person', 'import', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_by text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (owner_id is not null or firm_id is not null),
  check (owner_id is not null or behalf_basis is not null)
);
comment on table market.demand is 'What somebody needs solved: the public part. Money is in fen; valid_until is the last day on which it is offered.';
comment on column market.demand.told_until is 'The end of validity that its owner was told of before it came';
comment on column market.demand.owner_id is 'The organisation whose demand it is; null: a firm without accounts, for which a field station posts';
comment on column market.demand.posted_by_id is 'Who wrote it, where that is another organisation; behalf_basis says who in the firm asked for it';
comment on column market.demand.parameters is 'What is measured: name, comparator, value now, value wanted, unit';

create table market.result (
  id text primary key,
  version int not null default 1,
  state text not null check (state in
    ('draft', 'submitted', 'screened', 'published', 'matched', 'contracted', 'transferred', 'expired', 'withdrawn')),
  title_zh text not null check (title_zh <> ''),
  title_en text,
  owner_id text references people.organisation (id),
  firm_id text references firms.firm (id),
  posted_by_id text references people.organisation (id),
  behalf_basis text check (behalf_basis <> ''),
  shows_owner boolean not null,
  summary text not null,
  field text,
  place text,
  parameters jsonb not null,
  compared_with text,
  price_least bigint check (price_least >= 0),
  price_most bigint check (price_most >= coalesce(price_least, 0)),
  cost_note text,
  modes text[] not null,
  claimed_readiness int check (claimed_readiness between 1 and 9),
  proven_readiness int check (proven_readiness between 1 and 9),
  inventors jsonb not null,
  rights jsonb not null,
  is_job_result boolean not null,
  is_listed_apart boolean not null,
  exclusivity text not null check (exclusivity in ('exclusive', 'shared', 'either')),
  secrecy text not null check (secrecy in ('open', 'agreement', 'named-parties')),
  valid_until date,
  told_until date,
  published_at timestamptz,
  origin text not null check (origin in ('person', 'import', 'sample')),
  search text not null,
  initials text not null,
  syllables text not null,
  created_by text,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table market.result is 'What research can offer: the public part. Money is in fen; what is proven of its readiness follows from the evidence.';
comment on column market.result.inventors is 'Who made it: name, organisation, share in percent';
comment on column market.result.rights is 'Its intellectual property: kind, number, how it stands';
comment on column market.result.proven_readiness is 'The highest level with all evidence up to it, by the scale that held when evidence last changed';
comment on column market.result.told_until is 'The end of validity that its owner was told of before it came';
comment on column market.result.owner_id is 'Null: nobody with accounts; such a result is kept by those who keep the market';

create index demand_by_state on market.demand (state, published_at desc, id);
create index demand_by_owner on market.demand (owner_id);
create index result_by_state on market.result (state, published_at desc, id);
create index result_by_owner on market.result (owner_id);

create table market.market_step (
  id text primary key,
  demand_id text references market.demand (id),
  result_id text references market.result (id),
  step text not null,
  from_state text not null,
  to_state text not null,
  reason text,
  by_person text,
  by_name text,
  by_organisation text,
  at timestamptz not null,
  check (num_nonnulls(demand_id, result_id) = 1)
);
comment on table market.market_step is 'A step in the life of a demand or a result: who, when, why. Rows are only added; by_person null: the product itself.';
create index market_step_of on market.market_step (coalesce(demand_id, result_id), at);

create table market.confidential_part (
  id text primary key,
  demand_id text unique references market.demand (id),
  result_id text unique references market.result (id),
  content text not null check (content <> ''),
  changed_by text,
  changed_at timestamptz not null,
  check (num_nonnulls(demand_id, result_id) = 1)
);
comment on table market.confidential_part is 'What only the owner sees, and a party after both sides agreed. No role opens it.';

create table market.disclosure (
  id text primary key,
  demand_id text references market.demand (id),
  result_id text references market.result (id),
  party_id text not null references people.organisation (id),
  asked_by text not null check (asked_by in ('party', 'owner')),
  purpose text not null check (purpose <> ''),
  asked_at timestamptz not null,
  party_agreed_by text,
  party_agreed_at timestamptz,
  owner_agreed_by text,
  owner_agreed_at timestamptz,
  ended_by text,
  ended_at timestamptz,
  end_reason text,
  read_at timestamptz,
  check (num_nonnulls(demand_id, result_id) = 1),
  check ((party_agreed_by is null) = (party_agreed_at is null)),
  check ((owner_agreed_by is null) = (owner_agreed_at is null)),
  check ((ended_by is null) = (ended_at is null) and (ended_by is null) = (end_reason is null))
);
comment on table market.disclosure is 'Whether a named party may see a confidential part: open once both sides agreed, until one of them ends it.';
comment on column market.disclosure.read_at is 'When the party last opened it; every opening stands in the event log';
create unique index disclosure_open on market.disclosure (coalesce(demand_id, result_id), party_id) where ended_at is null;

create table market.readiness_evidence (
  id text primary key,
  result_id text not null references market.result (id),
  item text not null check (item <> ''),
  statement text not null check (statement <> ''),
  reference text,
  day date not null,
  added_by text,
  added_by_name text,
  added_at timestamptz not null,
  rejected_by text,
  rejected_at timestamptz,
  reject_reason text,
  check ((rejected_at is null) = (reject_reason is null))
);
comment on table market.readiness_evidence is 'What shows that an item of a level of readiness is reached; item: code in the scale of the region. A rejected one does not count.';
create index readiness_evidence_of on market.readiness_evidence (result_id);

create table market.saved_search (
  id text primary key,
  person_id text not null,
  name text not null check (name <> ''),
  address text not null check (address like '?%'),
  saved_at timestamptz not null,
  unique (person_id, name)
);
comment on table market.saved_search is 'A search of the public market that a person keeps: filters as the address has them.';

create function market.owns(demand text, result text) returns boolean language sql stable as $$
  select exists (select from market.demand d where d.id = demand
      and coalesce(d.owner_id, d.posted_by_id) = registers.own_organisation())
    or exists (select from market.result r where r.id = result
      and coalesce(r.owner_id, r.posted_by_id) = registers.own_organisation())
$$;
comment on function market.owns is 'Whether the good belongs to the organisation of this session; without an owner with accounts: whether it wrote it.';

-- As the owner of the table: asked from the policy of a good, it must not ask the good again.
create function market.is_party(good text) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from market.disclosure d where coalesce(d.demand_id, d.result_id) = good
    and d.party_id = registers.own_organisation() and d.ended_at is null
    and d.party_agreed_at is not null and d.owner_agreed_at is not null)
$$;
comment on function market.is_party is 'Whether both sides agreed that the organisation of this session sees the confidential part of the good.';

create function market.guard_disclosure() returns trigger language plpgsql as $$
begin
  if new.demand_id is distinct from old.demand_id or new.result_id is distinct from old.result_id
    or new.party_id <> old.party_id or new.asked_by <> old.asked_by or old.ended_at is not null then
    raise exception 'a disclosure keeps its good and party, and stays as it ended' using errcode = '42501';
  end if;
  if new.owner_agreed_at is distinct from old.owner_agreed_at and not market.owns(new.demand_id, new.result_id) then
    raise exception 'only the owner agrees for the owner' using errcode = '42501';
  end if;
  if new.party_agreed_at is distinct from old.party_agreed_at and coalesce(new.party_id <> registers.own_organisation(), true) then
    raise exception 'only the party agrees for the party' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger guards before update on market.disclosure for each row execute function market.guard_disclosure();

alter table market.demand enable row level security;
create policy sees on market.demand for select using (
  state in ('published', 'matched', 'contracted', 'solved')
  or owner_id = (select registers.own_organisation()) or posted_by_id = (select registers.own_organisation())
  or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')) or market.is_party(id));
create policy adds on market.demand for insert with check (
  owner_id = (select registers.own_organisation()) or posted_by_id = (select registers.own_organisation())
  or (select registers.acts_as('{itself,administrator,commission-office}')));
create policy changes on market.demand for update using (
  owner_id = (select registers.own_organisation()) or posted_by_id = (select registers.own_organisation())
  or (select registers.acts_as('{itself,administrator,commission-office,reviewer,broker}')));

alter table market.result enable row level security;
create policy sees on market.result for select using (
  state in ('published', 'matched', 'contracted', 'transferred')
  or owner_id = (select registers.own_organisation()) or posted_by_id = (select registers.own_organisation())
  or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')) or market.is_party(id));
create policy adds on market.result for insert with check (
  owner_id = (select registers.own_organisation()) or posted_by_id = (select registers.own_organisation())
  or (select registers.acts_as('{itself,administrator,commission-office}')));
create policy changes on market.result for update using (
  owner_id = (select registers.own_organisation()) or posted_by_id = (select registers.own_organisation())
  or (select registers.acts_as('{itself,administrator,commission-office,reviewer,broker}')));

alter table market.market_step enable row level security;
create policy sees on market.market_step for select using (
  exists (select from market.demand d where d.id = demand_id) or exists (select from market.result r where r.id = result_id));
create policy adds on market.market_step for insert with check (true);

alter table market.confidential_part enable row level security;
create policy sees on market.confidential_part for select using (
  market.owns(demand_id, result_id) or market.is_party(coalesce(demand_id, result_id)));
create policy adds on market.confidential_part for insert with check (
  market.owns(demand_id, result_id) or (select registers.acts_as('{itself}'))
  or exists (select from market.demand d where d.id = demand_id and d.posted_by_id = registers.own_organisation())
  or exists (select from market.result r where r.id = result_id and r.posted_by_id = registers.own_organisation()));
create policy changes on market.confidential_part for update using (market.owns(demand_id, result_id));
create policy removes on market.confidential_part for delete using (market.owns(demand_id, result_id));

alter table market.disclosure enable row level security;
create policy sees on market.disclosure for select using (
  party_id = (select registers.own_organisation()) or market.owns(demand_id, result_id));
create policy adds on market.disclosure for insert with check (
  (asked_by = 'party' and party_id = (select registers.own_organisation()) and owner_agreed_at is null)
  or (asked_by = 'owner' and market.owns(demand_id, result_id) and party_agreed_at is null));
create policy changes on market.disclosure for update using (
  party_id = (select registers.own_organisation()) or market.owns(demand_id, result_id));

alter table market.readiness_evidence enable row level security;
create policy sees on market.readiness_evidence for select using (exists (select from market.result r where r.id = result_id));
create policy adds on market.readiness_evidence for insert with check (
  market.owns(null, result_id) or (select registers.acts_as('{itself}')));
create policy changes on market.readiness_evidence for update using (
  (select registers.acts_as('{administrator,commission-office,reviewer}')));

alter table market.saved_search enable row level security;
create policy own on market.saved_search using (person_id = current_setting('app.user', true))
  with check (person_id = current_setting('app.user', true));

grant select, insert, update on market.demand, market.result, market.disclosure, market.readiness_evidence to haice_app;
grant select, insert on market.market_step to haice_app;
grant select, insert, update, delete on market.confidential_part, market.saved_search to haice_app;

-- As the owner of the table: that there is one is public, what it says is not.
create function market.has_confidential_part(good text) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from market.confidential_part c where coalesce(c.demand_id, c.result_id) = good)
$$;
comment on function market.has_confidential_part is 'Whether a good has a confidential part; nothing of what stands in it.';
