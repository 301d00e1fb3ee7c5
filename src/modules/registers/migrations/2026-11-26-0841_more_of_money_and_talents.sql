-- What the registers of money, policies, pools and talents lacked for the mechanisms that they serve. Every column may be
-- empty: what is not known of a record that is there stays unknown.

alter table registers.fund
  add column leverage numeric,
  add column committed bigint,
  add column gap bigint;

alter table registers.finance_product
  add column title_needed text check (title_needed in ('technology-sme', 'high-tech-enterprise', 'leading-technology-enterprise', 'srdi', 'innovative-sme', 'high-quality-sme', 'gazelle'));
create index finance_product_by_title_needed on registers.finance_product (title_needed);

alter table registers.policy_instrument
  add column title_needed text check (title_needed in ('technology-sme', 'high-tech-enterprise', 'leading-technology-enterprise', 'srdi', 'innovative-sme', 'high-quality-sme', 'gazelle')),
  add column pool_needed text check (pool_needed in ('reserve', 'listing', 'marine-listing', 'any-listing')),
  add column place_needed text,
  add column is_for_researching boolean;

alter table registers.white_list_firm
  add column programme text check (programme in ('white-list', 're-lending'));
create index white_list_firm_by_programme on registers.white_list_firm (programme);

alter table registers.equity_investment
  add column valuation bigint,
  add column covenants text,
  add column exit_rule text,
  add column grant_part bigint,
  add column grant_terms text,
  add column incubatee_id text references registers.incubatee (id),
  add column services bigint,
  add column share_now numeric,
  add column pool_id text references registers.fund (id);

alter table registers.nursery_member
  add column training text,
  add column platforms text[],
  add column attack text;

alter table registers.talent_base
  add column research numeric,
  add column capital bigint;

alter table registers.attracted_talent
  add column facility_id text references registers.facility_project (id),
  add column project text;

alter table registers.plan_member
  add column applied_on date,
  add column age numeric;

alter table registers.talent_rating
  add column criteria_id text references registers.employer_criteria (id);

-- What the module of firms reads to say which firm fulfils which policy or product: nothing that is not public. Which firm
-- is in which pool is seen as row-level security of the pool lets whoever asks.
create view registers.policy_offer_public as
  select id, name_zh, name_en, state, kind, for_whom, title_needed, pool_needed, place_needed,
    coalesce(is_for_researching, false) as is_for_researching, window_from, window_to
  from registers.policy_instrument where disclosure = 'public' and state <> 'ended';
comment on view registers.policy_offer_public is 'Policies that firms can ask for, with the conditions that are kept as such.';
create view registers.product_offer_public as
  select id, name_zh, name_en, state, kind, for_whom, title_needed, offered_from, offered_to
  from registers.finance_product where disclosure = 'public' and state <> 'ended';
comment on view registers.product_offer_public is 'Finance products that firms can ask for, with the title that they need.';
create view registers.pool_place with (security_invoker = true) as
  select owner_id, pool, state, entered_on from registers.nursery_member where state <> 'left';
comment on view registers.pool_place is 'Which organisation stands in which pool, as far as whoever asks may see it.';
grant select on registers.policy_offer_public, registers.product_offer_public, registers.pool_place to haice_app;

-- The region pack names whose its made-up records about persons are.
drop policy adds on registers.data_subject;
drop policy removes on registers.data_subject;
create policy adds on registers.data_subject for insert
  with check (registers.acts_as('{itself}') or (registers.is_steward(register) and registers.keeps(register, record_id)));
create policy removes on registers.data_subject for delete
  using (registers.acts_as('{itself}') or (registers.is_steward(register) and registers.keeps(register, record_id)));
