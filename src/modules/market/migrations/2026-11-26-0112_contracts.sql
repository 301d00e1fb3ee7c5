-- Technology contracts: who sold what to whom, for how much of it technology, under the rules of the day of signature.
-- What a contract counts for stands in the ledger of facts under its number; the parties are for themselves and the office.

create table market.contract_rule_set (
  code text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  position int not null,
  name_zh text not null check (name_zh <> ''),
  name_en text not null check (name_en <> ''),
  valid_from date,
  valid_to date,
  is_on boolean not null,
  types text[] not null,
  deductions text[] not null,
  note_zh text not null,
  note_en text not null,
  check (valid_from < valid_to),
  exclude using gist (daterange(valid_from, valid_to) with &&) where (is_on)
);
comment on table market.contract_rule_set is 'By which rules contracts signed in a time are registered; a template that is off decides nothing. From the region pack.';

create table market.technology_contract (
  id text primary key,
  number text unique check (number <> ''),
  name text not null check (name <> ''),
  type text not null check (type in ('development', 'transfer', 'licence', 'consulting', 'service')),
  state text not null check (state in
    ('submitted', 'returned', 'checked', 'registered', 'amended', 'deregistered', 'withdrawn')),
  version int not null default 1,
  direction text not null check (direction in ('output', 'absorption', 'local', 'outside', 'unknown')),
  signed_on date,
  starts_on date,
  ends_on date,
  registered_on date,
  total bigint check (total >= 0),
  technology bigint check (technology >= 0),
  deductions jsonb not null default '[]' check (jsonb_typeof(deductions) = 'array'),
  payment text,
  property text,
  field text,
  summary text,
  checked_by text,
  owner_id text references people.organisation (id),
  submitted_by text,
  seen_by text[] not null default '{}',
  search text not null,
  is_sample boolean not null default false,
  basis text not null check (basis <> ''),
  created_at timestamptz not null,
  check (state not in ('registered', 'amended', 'deregistered')
    or (number is not null and registered_on is not null and signed_on is not null and total is not null
      and technology is not null and technology <= total))
);
comment on table market.technology_contract is 'A technology contract; amounts in 分. number: given at its registration.';
comment on column market.technology_contract.owner_id is 'The organisation that sent it in; null: the registration office';
comment on column market.technology_contract.seen_by is 'Organisations that may read it: who sent it in and the parties that take part in the platform';
create index technology_contract_by_day on market.technology_contract (registered_on) where state in ('registered', 'amended');
create index technology_contract_by_state on market.technology_contract (state, created_at);

create table market.contract_party (
  contract_id text not null references market.technology_contract (id),
  side text not null check (side in ('seller', 'buyer')),
  position int not null check (position between 0 and 4),
  firm_id text references firms.firm (id),
  name text not null check (name <> ''),
  credit_code text,
  place text,
  outside text,
  longitude double precision,
  latitude double precision,
  primary key (contract_id, side, position),
  check ((longitude is null) = (latitude is null)),
  check (place is null or outside is null)
);
comment on table market.contract_party is 'Parties as they were on the day of signature; place: area of the region, outside: words for elsewhere. Position 0 counts.';
create index contract_party_of_firm on market.contract_party (firm_id) where firm_id is not null;

create table market.contract_step (
  id text primary key,
  contract_id text not null references market.technology_contract (id),
  at timestamptz not null,
  act text not null,
  state text not null,
  by text,
  reason text not null,
  before jsonb
);
comment on table market.contract_step is 'What was done with a contract; before: the content that an amendment replaced. Append-only.';
create index contract_step_of on market.contract_step (contract_id, at);
create trigger contract_step_append_only before update or delete on market.contract_step
  for each row execute function platform.refuse_change();

alter table market.technology_contract enable row level security;
create policy sees on market.technology_contract for select using (
  platform.own_organisation() = any (seen_by)
  or (select platform.holds_role('itself', 'administrator', 'commission-office', 'auditor', 'reviewer')));
create policy adds on market.technology_contract for insert with check (
  (select platform.holds_role('itself', 'administrator', 'commission-office'))
  or (owner_id = (select platform.own_organisation())
    and (select platform.holds_role('enterprise', 'institute', 'broker', 'operator'))));
create policy changes on market.technology_contract for update using (
  (select platform.holds_role('itself', 'administrator', 'commission-office'))
  or (owner_id = (select platform.own_organisation())
    and (select platform.holds_role('enterprise', 'institute', 'broker', 'operator'))));

alter table market.contract_party enable row level security;
create policy sees on market.contract_party for select using (
  exists (select from market.technology_contract c where c.id = contract_id));
create policy adds on market.contract_party for insert with check (
  exists (select from market.technology_contract c where c.id = contract_id));
create policy removes on market.contract_party for delete using (
  exists (select from market.technology_contract c where c.id = contract_id));

alter table market.contract_step enable row level security;
create policy sees on market.contract_step for select using (
  exists (select from market.technology_contract c where c.id = contract_id));
create policy adds on market.contract_step for insert with check (
  exists (select from market.technology_contract c where c.id = contract_id));

grant select, insert, update on market.contract_rule_set, market.technology_contract to haice_app;
grant delete on market.contract_rule_set to haice_app;
grant select, insert, delete on market.contract_party to haice_app;
grant select, insert on market.contract_step to haice_app;

-- Read with the rights of its owner: what counts is public, who it was is not.
create view market.counted_contract_public as
  select c.type, c.registered_on, c.total, c.technology, c.is_sample, s.place as seller_place, b.place as buyer_place
  from market.technology_contract c
  join market.contract_party s on s.contract_id = c.id and s.side = 'seller' and s.position = 0
  join market.contract_party b on b.contract_id = c.id and b.side = 'buyer' and b.position = 0
  where c.state in ('registered', 'amended');
comment on view market.counted_contract_public is 'The contracts that count, without their parties and numbers.';
grant select on market.counted_contract_public to haice_app;
