-- Booking of shared resources. Nothing was kept before, so there is no old data to bring over.

create schema facilities;
grant usage on schema facilities to haice_app;

create table facilities.booking_offer (
  resource_id text primary key references registers.shared_resource (id),
  holder_id text references people.organisation (id),
  price_small bigint check (price_small >= 0),
  price_other bigint check (price_other >= 0),
  visitors int check (visitors > 0),
  needs_safety_file boolean not null,
  needs_qualification boolean not null,
  secrecy text not null check (secrecy in ('open', 'restricted')),
  is_sample boolean not null default false,
  version int not null default 1,
  changed_at timestamptz not null
);
comment on table facilities.booking_offer is 'On which terms a shared resource is booked. Prices: 分 an hour; null: not said. visitors: how many at a time may come to see it; null: no visits.';

create table facilities.booking (
  id text primary key,
  number text not null unique,
  resource_id text not null references registers.shared_resource (id),
  holder_id text references people.organisation (id),
  asker_id text references people.organisation (id),
  purpose text not null check (purpose in ('research', 'test', 'trial', 'visit', 'maintenance')),
  title text not null check (title <> ''),
  needs text,
  sea_area text,
  environment text,
  safety_file text,
  qualification text,
  secrecy text not null check (secrecy in ('open', 'restricted')),
  people int check (people > 0),
  is_small_firm boolean not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  state text not null check (state in ('requested', 'confirmed', 'used', 'settled', 'refused', 'withdrawn')),
  voucher_id text references registers.innovation_voucher (id),
  hours numeric check (hours >= 0),
  result text,
  report_number text unique,
  charge bigint check (charge >= 0),
  voucher_pays bigint check (voucher_pays >= 0 and voucher_pays <= charge),
  invoice text,
  rating int check (rating between 1 and 5),
  rating_words text,
  version int not null default 1,
  is_sample boolean not null default false,
  asked_at timestamptz not null,
  decided_at timestamptz,
  used_on date,
  settled_on date,
  check (to_at > from_at),
  check ((purpose = 'maintenance') = (asker_id is null)),
  check ((state in ('used', 'settled')) <= (hours is not null)),
  -- The last wall: what is given to one is not given to another in the same hours. Visits are counted by head.
  constraint booking_taken exclude using gist (resource_id with =, tstzrange(from_at, to_at) with &&)
    where (state in ('confirmed', 'used', 'settled') and purpose <> 'visit')
);
comment on table facilities.booking is 'Hours of a shared resource asked for, given, used and settled; maintenance takes them too. Money: 分.';
create index booking_of_resource on facilities.booking (resource_id, from_at);
create index booking_of_asker on facilities.booking (asker_id, from_at);
-- A voucher pays for one booking.
create unique index booking_voucher on facilities.booking (voucher_id) where state not in ('refused', 'withdrawn');

create table facilities.booking_step (
  id text primary key,
  booking_id text not null references facilities.booking (id),
  act text not null check (act in ('request', 'confirm', 'refuse', 'withdraw', 'use', 'settle', 'rate', 'close')),
  words text,
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  party text not null check (party in ('asker', 'holder', 'product'))
);
comment on table facilities.booking_step is 'What was done with a booking, by whom and with which words; append-only.';
create index booking_step_of on facilities.booking_step (booking_id, made_at);
create trigger booking_step_append_only before update or delete on facilities.booking_step
  for each row execute function platform.refuse_change();

create table facilities.running_cost (
  id text primary key,
  resource_id text not null references registers.shared_resource (id),
  holder_id text references people.organisation (id),
  year int not null check (year between 2000 and 2100),
  what text not null check (what <> ''),
  amount bigint not null check (amount >= 0),
  made_at timestamptz not null,
  made_by text
);
comment on table facilities.running_cost is 'What a shared resource cost in a year, entered by its keeper; append-only. Money: 分.';
create trigger running_cost_append_only before update or delete on facilities.running_cost
  for each row execute function platform.refuse_change();

create function facilities.keeps(holder text) returns boolean language sql stable
  as $$ select platform.holds_role('itself', 'administrator', 'commission-office')
    or (holder = platform.own_organisation() and platform.holds_role('operator', 'institute', 'enterprise')) $$;
comment on function facilities.keeps is 'Whether who asks keeps a resource of this organisation: its own people, and the stewards of the register.';

create function facilities.taken(of_resource text, since timestamptz, until timestamptz)
  returns table (from_at timestamptz, to_at timestamptz, purpose text, people int)
  language sql stable security definer set search_path = pg_catalog
  as $$ select b.from_at, b.to_at, b.purpose, b.people from facilities.booking b
    where b.resource_id = of_resource and b.state in ('confirmed', 'used', 'settled') and b.from_at < until and b.to_at > since
    order by b.from_at, b.id $$;
comment on function facilities.taken is 'Which hours of a resource are taken; by whom it does not say.';

create function facilities.use_of(since timestamptz, until timestamptz)
  returns table (resource_id text, bookings bigint, hours numeric, external_hours numeric, small_hours numeric, visitors bigint,
    wait_days numeric, rating numeric)
  language sql stable security definer set search_path = pg_catalog
  as $$ select b.resource_id, count(*) filter (where b.state in ('used', 'settled')),
    coalesce(sum(b.hours) filter (where b.state in ('used', 'settled') and b.purpose <> 'visit'), 0),
    coalesce(sum(b.hours) filter (where b.state in ('used', 'settled') and b.purpose <> 'visit'
      and b.asker_id is distinct from b.holder_id), 0),
    coalesce(sum(b.hours) filter (where b.state in ('used', 'settled') and b.purpose <> 'visit' and b.is_small_firm), 0),
    coalesce(sum(b.people) filter (where b.state in ('used', 'settled') and b.purpose = 'visit'), 0),
    avg(extract(epoch from b.decided_at - b.asked_at) / 86400) filter (where b.decided_at is not null),
    avg(b.rating)
    from facilities.booking b where b.purpose <> 'maintenance' and b.from_at >= since and b.from_at < until
    group by b.resource_id $$;
comment on function facilities.use_of is 'How each resource was used in a time, in sums that name nobody.';

create function facilities.report_of(of_number text)
  returns table (resource_id text, used_on date, holder_id text, result text)
  language sql stable security definer set search_path = pg_catalog
  as $$ select b.resource_id, b.used_on, b.holder_id, b.result from facilities.booking b where b.report_number = of_number $$;
comment on function facilities.report_of is 'Whether a report of this number was issued: for whoever holds the paper and checks it.';

create function facilities.waiting_for(of_booking text)
  returns table (id text, number text, asker_id text)
  language sql stable security definer set search_path = pg_catalog
  as $$ select w.id, w.number, w.asker_id from facilities.booking b join facilities.booking w on w.resource_id = b.resource_id
    and w.state = 'requested' and w.from_at < b.to_at and w.to_at > b.from_at and w.id <> b.id
    where b.id = of_booking order by w.asked_at, w.id $$;
comment on function facilities.waiting_for is 'Which requests wait for the hours of a booking, the earliest first: who is told when they are free.';

create function facilities.voucher_of(of_booking text)
  returns table (name_zh text, name_en text, face_value bigint)
  language sql stable security definer set search_path = pg_catalog
  as $$ select v.name_zh, v.name_en, v.face_value from facilities.booking b
    join registers.innovation_voucher_public v on v.id = b.voucher_id where b.id = of_booking $$;
comment on function facilities.voucher_of is 'What the voucher of a booking is worth: for its keeper too, who does not read the vouchers of others.';

revoke execute on function facilities.taken, facilities.use_of, facilities.report_of, facilities.waiting_for,
  facilities.voucher_of from public;
grant execute on function facilities.keeps, facilities.taken, facilities.use_of, facilities.report_of, facilities.waiting_for,
  facilities.voucher_of to haice_app;
grant select, insert, update on facilities.booking_offer, facilities.booking to haice_app;
grant select, insert on facilities.booking_step, facilities.running_cost to haice_app;

alter table facilities.booking_offer enable row level security;
create policy offer_read on facilities.booking_offer for select to haice_app using (true);
create policy offer_add on facilities.booking_offer for insert to haice_app with check (facilities.keeps(holder_id));
create policy offer_change on facilities.booking_offer for update to haice_app using (facilities.keeps(holder_id));

alter table facilities.booking enable row level security;
create policy booking_read on facilities.booking for select to haice_app
  using (asker_id = platform.own_organisation() or facilities.keeps(holder_id) or platform.holds_role('auditor'));
create policy booking_add on facilities.booking for insert to haice_app
  with check (asker_id = platform.own_organisation() or facilities.keeps(holder_id));
create policy booking_change on facilities.booking for update to haice_app
  using (asker_id = platform.own_organisation() or facilities.keeps(holder_id));

alter table facilities.booking_step enable row level security;
create policy step_read on facilities.booking_step for select to haice_app
  using (exists (select from facilities.booking b where b.id = booking_id));
create policy step_add on facilities.booking_step for insert to haice_app
  with check (exists (select from facilities.booking b where b.id = booking_id) and not platform.holds_role('auditor'));

alter table facilities.running_cost enable row level security;
create policy cost_read on facilities.running_cost for select to haice_app
  using (facilities.keeps(holder_id) or platform.holds_role('auditor'));
create policy cost_add on facilities.running_cost for insert to haice_app with check (facilities.keeps(holder_id));
