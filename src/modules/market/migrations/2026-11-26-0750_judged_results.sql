-- What is decided about a result of service, and how a result is judged by what became of it. Neither was kept before.

create table market.result_decision (
  id text primary key,
  result_id text not null references market.result (id),
  kind text not null check (kind in ('listed-apart', 'price', 'ownership', 'long-term-use')),
  decided_on date not null,
  decided_by text not null check (decided_by <> ''),
  says text not null check (says <> ''),
  price bigint check (price >= 0),
  price_way text check (price_way in ('agreement', 'listing', 'auction')),
  shares jsonb not null default '[]' check (jsonb_typeof(shares) = 'array'),
  until date,
  basis text not null check (basis <> ''),
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  ended_at timestamptz,
  ended_by_name text,
  end_reason text,
  check ((ended_at is null) = (end_reason is null)),
  check ((price is null) = (price_way is null)),
  check (price is null or kind = 'price')
);
comment on table market.result_decision is 'What the owner of a result of service decided: to list it apart, its price, whose it is, who may use it for long. In fen; stays when it is ended.';
comment on column market.result_decision.shares is 'Whose it is from then on: name and percent, together 100';
comment on column market.result_decision.until is 'The last day of a right of long-term use';
create index result_decision_of on market.result_decision (result_id, decided_on);

create table market.result_evaluation (
  id text primary key,
  result_id text not null references market.result (id),
  dimension text not null check (dimension in ('application', 'transfer', 'industrialisation')),
  finding text not null check (finding <> ''),
  reference text not null check (reference <> ''),
  on_day date not null,
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  ended_at timestamptz,
  ended_by_name text,
  end_reason text,
  check ((ended_at is null) = (end_reason is null))
);
comment on table market.result_evaluation is 'How a result is judged in one of three dimensions, by somebody of another house, with where the evidence is.';
create index result_evaluation_of on market.result_evaluation (result_id, on_day);

alter table market.result_decision enable row level security;
create policy sees on market.result_decision for select using (
  market.keeps_result(result_id) or (select platform.holds_role('itself', 'administrator', 'commission-office', 'auditor')));
create policy adds on market.result_decision for insert with check (market.keeps_result(result_id));
create policy changes on market.result_decision for update using (market.keeps_result(result_id));
grant select, insert on market.result_decision to haice_app;
grant update (ended_at, ended_by_name, end_reason) on market.result_decision to haice_app;

alter table market.result_evaluation enable row level security;
create policy sees on market.result_evaluation for select using (exists (select from market.result r where r.id = result_id));
create policy adds on market.result_evaluation for insert with check (
  (select platform.holds_role('administrator', 'commission-office', 'reviewer')) and not market.keeps_result(result_id));
create policy changes on market.result_evaluation for update using (
  (select platform.holds_role('administrator', 'commission-office', 'reviewer')) and not market.keeps_result(result_id));
grant select, insert on market.result_evaluation to haice_app;
grant update (ended_at, ended_by_name, end_reason) on market.result_evaluation to haice_app;
