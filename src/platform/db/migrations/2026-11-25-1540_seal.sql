-- The event log sealed into a hash chain, in batches and after the fact, so that writers never wait for each other
-- (docs/decisions/0012). What is to be sealed stands in a queue that the event's own transaction fills: an event that
-- commits late is in the queue when it becomes visible, and cannot be missed.

create table platform.seal (
  number bigint primary key check (number >= 1),
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  event_count int not null check (event_count >= 1),
  first_event text not null,
  last_event text not null,
  sealed_at timestamptz not null
);
comment on table platform.seal is 'A link of the chain over the event log: sha256 over the seal before it and the hashes of its events in order.';
comment on column platform.seal.previous_hash is 'hash of the seal before; 64 zeros for the first';

create table platform.sealed_event (
  seal_number bigint not null references platform.seal (number),
  position int not null check (position >= 1),
  event_id text not null unique references platform.event (id),
  hash bytea not null check (length(hash) = 32),
  primary key (seal_number, position)
);
comment on table platform.sealed_event is 'Which events a seal covers, in their order. Every event is sealed once.';
comment on column platform.sealed_event.hash is 'sha256 of the event as it was sealed: tells which event of a seal was changed later';

create table platform.unsealed_event (
  event_id text primary key
);
comment on table platform.unsealed_event is 'Events that wait for the next seal; filled by the event''s own transaction, emptied by the sealer.';

-- With the rights of the owner: the role of the routes can neither fill nor empty the queue by itself.
create function platform.await_seal() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into platform.unsealed_event (event_id) values (new.id);
  return null;
end $$;
revoke execute on function platform.await_seal() from public;
create trigger event_awaits_seal after insert on platform.event for each row execute function platform.await_seal();

create trigger seal_append_only before update or delete on platform.seal
  for each row execute function platform.refuse_change();
create trigger sealed_event_append_only before update or delete on platform.sealed_event
  for each row execute function platform.refuse_change();

insert into platform.unsealed_event (event_id) select id from platform.event;

grant select on platform.seal, platform.sealed_event, platform.unsealed_event to haice_app;
