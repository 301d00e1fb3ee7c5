-- Licences of results: who is bound, what happened step by step, and what is owed as balanced entries. Seen by the sides of a
-- licence and the broker of its lead, by nobody else whatever role they hold; the public sees that there is one where both agreed.

create table market.licence (
  id text primary key,
  kind text not null check (kind in ('milestone-royalty', 'deferred-fee', 'trial')),
  state text not null check (state in
    ('draft', 'offered', 'agreed', 'on-trial', 'in-force', 'suspended', 'winding-up', 'ended', 'withdrawn')),
  steps int not null default 0 check (steps >= 0),
  title text not null check (title <> ''),
  result_id text references market.result (id),
  is_exclusive boolean not null,
  is_public boolean not null default false,
  licensee_size text check (licensee_size in ('micro', 'small', 'medium', 'large')),
  began_on date,
  looked_on date not null,
  is_sample boolean not null default false,
  created_by text,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table market.licence is 'A licence of a result: its head. What it says and how it stands follows from its steps; the head repeats what lists need.';
comment on column market.licence.steps is 'How many steps it has: whoever acts says how many they saw';
comment on column market.licence.title is 'What is licensed, in words';
comment on column market.licence.licensee_size is 'Size class as the licensee declares it; null: not declared';
comment on column market.licence.looked_on is 'The day up to which everything that happens by itself was written down';
create index licence_looked on market.licence (looked_on) where state not in ('ended', 'withdrawn');
create index licence_of_result on market.licence (result_id) where result_id is not null;

create table market.licence_party (
  licence_id text not null references market.licence (id),
  side text not null check (side in ('licensor', 'licensee', 'guarantor', 'broker')),
  organisation_id text not null references people.organisation (id),
  firm_id text references firms.firm (id),
  primary key (licence_id, side)
);
comment on table market.licence_party is 'Who is which side of a licence; the broker reads along and binds nobody. Fixed with the first draft.';
create index licence_party_of on market.licence_party (organisation_id, licence_id);

create table market.licence_step (
  id text primary key,
  licence_id text not null references market.licence (id),
  number int not null check (number >= 1),
  on_day date not null,
  side text check (side in ('licensor', 'licensee', 'guarantor')),
  doing jsonb not null,
  state text not null,
  by_person text,
  by_name text,
  made_at timestamptz not null,
  unique (licence_id, number)
);
comment on table market.licence_step is 'What was done with a licence or happened by itself, in order, with its texts of terms; the licence is what its steps make of it. Only grows.';
comment on column market.licence_step.side is 'Null: by itself, or the broker who wrote the draft';

create table market.licence_entry (
  id text primary key,
  licence_id text not null references market.licence (id),
  claim text not null check (claim <> ''),
  on_day date not null,
  number int not null,
  unique (licence_id, number)
);
comment on table market.licence_entry is 'One entry in the accounts of a licence; its postings sum up to zero. Only grows.';

create table market.licence_posting (
  entry_id text not null references market.licence_entry (id),
  account text not null check (account in ('owed', 'earned', 'received', 'waived', 'paid-for-licensee', 'recourse')),
  amount bigint not null check (amount <> 0),
  primary key (entry_id, account)
);
comment on table market.licence_posting is 'What an entry debits (positive) or credits (negative) an account of the licence with, in fen. Only grows.';

create table market.licence_place (
  id text primary key,
  result_id text not null references market.result (id),
  organisation_id text not null references people.organisation (id),
  state text not null check (state in ('waiting', 'offered', 'taken', 'passed', 'left')),
  offered_until date,
  joined_at timestamptz not null,
  check (state <> 'offered' or offered_until is not null)
);
comment on table market.licence_place is 'A place in the queue for a result: who may take it first when a trial ends without conversion.';
create unique index licence_place_once on market.licence_place (result_id, organisation_id) where state in ('waiting', 'offered');
create unique index licence_place_offer on market.licence_place (result_id) where state = 'offered';

create table market.pay_later_title (
  title text not null references firms.title_kind (code),
  valid_from date not null,
  valid_to date,
  basis text not null check (basis <> ''),
  primary key (title, valid_from),
  check (valid_from < valid_to)
);
comment on table market.pay_later_title is 'Titles that show that a firm is one for which use first, pay later is meant, as the region says by date. valid_to is not included.';

create table market.licence_notice (
  licence_id text not null references market.licence (id),
  side text not null,
  what text not null,
  until date not null,
  told_at timestamptz not null,
  primary key (licence_id, side, what, until)
);
comment on table market.licence_notice is 'A day that a side was told of before it came, each once.';

-- What only grows, and what balances.

create trigger licence_step_append_only before update or delete on market.licence_step
  for each row execute function platform.refuse_change();
create trigger licence_entry_append_only before update or delete on market.licence_entry
  for each row execute function platform.refuse_change();
create trigger licence_posting_append_only before update or delete on market.licence_posting
  for each row execute function platform.refuse_change();

-- As the owner of the tables: the sum counts all postings, whoever wrote them. Looked at when the transaction ends.
create function market.balanced_entry() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  entry text := case when tg_table_name = 'licence_entry' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'entry_id' end;
  n int;
  total numeric;
begin
  select count(*), coalesce(sum(p.amount), 0) into n, total from market.licence_posting p where p.entry_id = entry;
  if n < 2 or total <> 0 then
    raise exception 'entry % does not balance: % postings, sum %', entry, n, total using errcode = '23514';
  end if;
  return null;
end $$;
create constraint trigger balances after insert on market.licence_entry deferrable initially deferred
  for each row execute function market.balanced_entry();
create constraint trigger balances after insert on market.licence_posting deferrable initially deferred
  for each row execute function market.balanced_entry();

-- Sides are named with the first draft; later nobody joins a licence of others.
create function market.fixed_parties() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if (select l.steps from market.licence l where l.id = new.licence_id) <> 0 then
    raise exception 'the sides of a licence are fixed with its first draft' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger fixed_parties before insert on market.licence_party for each row execute function market.fixed_parties();

-- As the owner of the tables: asked from the policies of those tables.
create function market.is_in_licence(licence text) returns boolean language sql stable security definer set search_path = '' as $$
  select platform.holds_role('itself') or exists (select from market.licence_party p
    where p.licence_id = licence and p.organisation_id = platform.own_organisation())
$$;
comment on function market.is_in_licence is 'Whether the organisation of this session is a side of the licence or its broker; which act is whose the rules say.';

create function market.licence_block(result text, but text) returns table (is_exclusive boolean, is_trial boolean)
  language sql stable security definer set search_path = '' as $$
  select l.is_exclusive, l.kind = 'trial' from market.licence l
  where l.result_id = result and l.id <> but and l.state in ('agreed', 'on-trial', 'in-force', 'suspended')
$$;
comment on function market.licence_block is 'Licences that bind a result now, without saying whose they are.';

create function market.licence_first_offer(result text) returns table (organisation_id text, offered_until date)
  language sql stable security definer set search_path = '' as $$
  select p.organisation_id, p.offered_until from market.licence_place p where p.result_id = result and p.state = 'offered'
$$;
comment on function market.licence_first_offer is 'Who may take a result first now, and until when.';

create function market.licence_queue(result text, own text) returns table (before int, waiting int)
  language sql stable security definer set search_path = '' as $$
  select count(*) filter (where p.id < own)::int, count(*)::int from market.licence_place p
  where p.result_id = result and p.state in ('waiting', 'offered')
$$;
comment on function market.licence_queue is 'How many stand in the queue of a result, and how many before a place; not who.';

alter table market.licence enable row level security;
create policy sees on market.licence for select using (market.is_in_licence(id));
create policy adds on market.licence for insert with check (
  steps = 0 and (platform.own_organisation() is not null or platform.holds_role('itself')));
create policy changes on market.licence for update using (market.is_in_licence(id));

alter table market.licence_party enable row level security;
create policy sees on market.licence_party for select using (market.is_in_licence(licence_id));
create policy adds on market.licence_party for insert with check (true);

alter table market.licence_step enable row level security;
create policy sees on market.licence_step for select using (market.is_in_licence(licence_id));
create policy adds on market.licence_step for insert with check (market.is_in_licence(licence_id));

alter table market.licence_entry enable row level security;
create policy sees on market.licence_entry for select using (market.is_in_licence(licence_id));
create policy adds on market.licence_entry for insert with check (market.is_in_licence(licence_id));

alter table market.licence_posting enable row level security;
create policy sees on market.licence_posting for select using (
  exists (select from market.licence_entry e where e.id = entry_id));
create policy adds on market.licence_posting for insert with check (
  exists (select from market.licence_entry e where e.id = entry_id));

alter table market.licence_place enable row level security;
create policy sees on market.licence_place for select using (
  organisation_id = platform.own_organisation() or platform.holds_role('itself')
  or exists (select from market.result r where r.id = result_id and r.owner_id = platform.own_organisation()));
create policy adds on market.licence_place for insert with check (
  organisation_id = platform.own_organisation() and state = 'waiting');
create policy changes on market.licence_place for update using (
  organisation_id = platform.own_organisation() or platform.holds_role('itself'));

alter table market.licence_notice enable row level security;
create policy works on market.licence_notice using (platform.holds_role('itself')) with check (platform.holds_role('itself'));

grant select, insert on market.licence, market.licence_party, market.licence_step, market.licence_entry, market.licence_posting,
  market.licence_place, market.licence_notice to haice_app;
grant select, insert, delete on market.pay_later_title to haice_app;
grant update (state, steps, is_exclusive, is_public, began_on, looked_on, changed_at) on market.licence to haice_app;
grant update (state, offered_until) on market.licence_place to haice_app;

create view market.licence_public as
  select l.id, l.kind, l.state, l.title, l.result_id, l.began_on, l.is_sample, a.organisation_id as licensor_id,
    b.organisation_id as licensee_id
  from market.licence l
  join market.licence_party a on a.licence_id = l.id and a.side = 'licensor'
  join market.licence_party b on b.licence_id = l.id and b.side = 'licensee'
  where l.is_public and l.began_on is not null;
comment on view market.licence_public is 'That there is a licence, and between whom, where both sides agreed to say so; never what is paid.';
grant select on market.licence_public to haice_app;
