-- What the register of results kept beside a result: its plan (一果一策), and that it was selected, moved or transferred, each
-- counted apart. The patents of a result are those whose number stands among its rights, and those that named it before.

create table market.result_transfer_plan (
  result_id text primary key references market.result (id),
  route text check (route in ('licence', 'sale', 'equity', 'company')),
  destination text check (destination in ('district', 'sea', 'firm')),
  plan text check (plan <> ''),
  manager text check (manager <> ''),
  next_contact date,
  receiver text check (receiver <> ''),
  changed_at timestamptz not null,
  changed_by text,
  changed_by_name text
);
comment on table market.result_transfer_plan is 'The plan for a result: how it is to change hands, where to, who follows it, who takes it. What was there before is in the event log.';

create table market.result_mark (
  id text primary key,
  result_id text not null references market.result (id),
  mark text not null check (mark in ('selected', 'moved', 'transferred')),
  on_day date not null,
  destination text check (destination in ('district', 'sea', 'firm')),
  receiver text check (receiver <> ''),
  basis text not null check (basis <> ''),
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  ended_at timestamptz,
  ended_by text,
  end_reason text,
  check ((ended_at is null) = (end_reason is null)),
  check (destination is null or mark = 'moved'),
  check (receiver is null or mark = 'transferred')
);
comment on table market.result_mark is 'That a result was selected, moved towards district, sea or firm, or transferred on a day; each counts as a fact until it is taken back.';
create unique index result_mark_once on market.result_mark (result_id, mark) where ended_at is null;

create table market.result_patent (
  result_id text not null references market.result (id),
  patent_id text not null references registers.patent (id),
  primary key (result_id, patent_id)
);
comment on table market.result_patent is 'Patents that named the result in the register of patents, whatever number they have.';
create index result_patent_of on market.result_patent (patent_id);

alter table market.result_transfer_plan enable row level security;
create policy sees on market.result_transfer_plan for select using (
  market.owns(null, result_id) or (select registers.acts_as('{itself,administrator,commission-office,reviewer,auditor}')));
create policy adds on market.result_transfer_plan for insert with check (
  market.owns(null, result_id) or (select registers.acts_as('{itself,administrator,commission-office}')));
create policy changes on market.result_transfer_plan for update using (
  market.owns(null, result_id) or (select registers.acts_as('{itself,administrator,commission-office}')));

alter table market.result_mark enable row level security;
create policy sees on market.result_mark for select using (exists (select from market.result r where r.id = result_id));
create policy adds on market.result_mark for insert with check (
  (select registers.acts_as('{itself,administrator,commission-office}')));
create policy changes on market.result_mark for update using (
  (select registers.acts_as('{itself,administrator,commission-office}')));

alter table market.result_patent enable row level security;
create policy sees on market.result_patent for select using (exists (select from market.result r where r.id = result_id));
create policy adds on market.result_patent for insert with check ((select registers.acts_as('{itself}')));

grant select, insert, update on market.result_transfer_plan to haice_app;
grant select, insert on market.result_mark, market.result_patent to haice_app;
grant update (ended_at, ended_by, end_reason) on market.result_mark to haice_app;
