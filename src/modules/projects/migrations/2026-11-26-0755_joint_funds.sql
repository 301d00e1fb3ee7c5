-- Joint funds: who brings how much, what came in, which topics the contributors choose together, which projects they pay. New.

create table projects.joint_fund (
  id text primary key,
  title text not null check (title <> ''),
  kind text not null check (kind in ('enterprise-led', 'basic-research')),
  goal text not null check (goal <> ''),
  basis text not null check (basis <> ''),
  is_sample boolean not null default false,
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null
);
comment on table projects.joint_fund is 'A fund that several set up together. enterprise-led: a leading firm with others; basic-research: departments, firms and universities.';

create table projects.fund_contributor (
  fund_id text not null references projects.joint_fund (id),
  key text not null,
  name text not null check (name <> ''),
  organisation_id text references people.organisation (id),
  level text not null check (level in ('upper', 'city', 'district', 'firm', 'other')),
  parts int not null check (parts >= 1),
  is_leader boolean not null,
  promised bigint check (promised > 0),
  primary key (fund_id, key)
);
comment on table projects.fund_contributor is 'Who contributes to a fund with which share (parts of all parts) and what it promised, in 分. Its key is that of the source in the contracts that the fund pays.';

create table projects.fund_contribution (
  id text primary key,
  fund_id text not null,
  contributor text not null,
  on_day date not null,
  amount bigint not null check (amount <> 0),
  voucher text not null check (voucher <> ''),
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null,
  foreign key (fund_id, contributor) references projects.fund_contributor (fund_id, key)
);
comment on table projects.fund_contribution is 'Money that a contributor brought, in 分; negative: a mistake taken back. Only grows.';
create index fund_contribution_of on projects.fund_contribution (fund_id);
create trigger fund_contribution_append_only before update or delete on projects.fund_contribution
  for each row execute function platform.refuse_change();

create table projects.fund_topic (
  id text primary key,
  fund_id text not null references projects.joint_fund (id),
  title text not null check (title <> ''),
  words text not null check (words <> ''),
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null
);
comment on table projects.fund_topic is 'A topic that is proposed for a fund.';
create index fund_topic_of on projects.fund_topic (fund_id);

create table projects.fund_voice (
  topic_id text not null references projects.fund_topic (id),
  contributor text not null,
  is_for boolean not null,
  words text,
  made_at timestamptz not null,
  made_by text,
  made_by_name text not null,
  primary key (topic_id, contributor)
);
comment on table projects.fund_voice is 'What a contributor says to a topic, once. Whether the topic is chosen follows from the shares of those who are for it.';

alter table projects.project add column fund_id text references projects.joint_fund (id);
comment on column projects.project.fund_id is 'The joint fund that pays it; null: none';
create index project_fund on projects.project (fund_id) where fund_id is not null;

create function projects.in_fund(fund text) returns boolean language sql stable security definer set search_path = '' as $$
  select platform.holds_role('administrator', 'commission-office', 'reviewer', 'auditor', 'treasurer', 'itself')
    or (platform.holds_role('enterprise', 'institute') and exists (select from projects.fund_contributor c
      where c.fund_id = fund and c.organisation_id = platform.own_organisation()))
$$;
comment on function projects.in_fund is 'Whether who asks reads a fund: the house, and its contributors.';
create function projects.speaks_in_fund(topic text, contributor text) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from projects.fund_topic t join projects.fund_contributor c on c.fund_id = t.fund_id and c.key = contributor
    where t.id = topic and (
      (c.organisation_id is null and projects.is_keeper())
      or (c.organisation_id = platform.own_organisation() and platform.holds_role('enterprise', 'institute'))
      or platform.holds_role('itself')))
$$;
comment on function projects.speaks_in_fund is 'Whether who asks speaks for a contributor: its own people, the office for one without an account.';
-- As the owner of the tables: a contributor reads what its money paid, also in projects that it does not see.
create function projects.fund_paid(fund text) returns table (contributor text, amount numeric)
  language sql stable security definer set search_path = '' as $$
  select p.party, sum(p.amount) from projects.project x join projects.money_entry e on e.project_id = x.id
    join projects.money_posting p on p.entry_id = e.id and p.account = 'paid'
  where x.fund_id = fund and projects.in_fund(fund) group by p.party
$$;
comment on function projects.fund_paid is 'What each contributor of a fund paid in the projects of the fund, in 分, what came back left out.';
create function projects.fund_projects(fund text)
  returns table (id text, title text, stage text, amount bigint, technologies bigint, results bigint)
  language sql stable security definer set search_path = '' as $$
  select x.id, x.title, x.stage, x.amount,
    (select count(*) from projects.key_technology t where t.project_id = x.id and t.state = 'confirmed'),
    (select count(*) from projects.offered_result r where r.project_id = x.id)
  from projects.project x where x.fund_id = fund and projects.in_fund(fund) order by x.id
$$;
comment on function projects.fund_projects is 'The projects of a fund with their results, for its contributors too: title, stage, amount, nothing of the inside.';
revoke execute on function projects.in_fund, projects.speaks_in_fund, projects.fund_paid, projects.fund_projects from public;
grant execute on function projects.in_fund, projects.speaks_in_fund, projects.fund_paid, projects.fund_projects to haice_app;

alter table projects.joint_fund enable row level security;
create policy sees on projects.joint_fund for select using (projects.in_fund(id));
create policy adds on projects.joint_fund for insert with check (projects.is_keeper());
alter table projects.fund_contributor enable row level security;
create policy sees on projects.fund_contributor for select using (projects.in_fund(fund_id));
create policy adds on projects.fund_contributor for insert with check (projects.is_keeper());
alter table projects.fund_contribution enable row level security;
create policy sees on projects.fund_contribution for select using (projects.in_fund(fund_id));
create policy adds on projects.fund_contribution for insert with check (platform.holds_role('treasurer', 'itself'));
alter table projects.fund_topic enable row level security;
create policy sees on projects.fund_topic for select using (projects.in_fund(fund_id));
create policy adds on projects.fund_topic for insert with check (projects.in_fund(fund_id)
  and platform.holds_role('administrator', 'commission-office', 'enterprise', 'institute', 'itself'));
alter table projects.fund_voice enable row level security;
create policy sees on projects.fund_voice for select using (exists (select from projects.fund_topic t where t.id = topic_id));
create policy adds on projects.fund_voice for insert with check (projects.speaks_in_fund(topic_id, contributor));
grant select, insert on projects.joint_fund, projects.fund_contributor, projects.fund_contribution, projects.fund_topic,
  projects.fund_voice to haice_app;
