-- A calendar program has no session: it reads a person's deadlines at an address that holds a secret.

create table commitments.calendar_feed (
  id text primary key,
  person_id text not null references people.person (id),
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  filter jsonb not null,
  language text not null check (language in ('zh', 'en')),
  made_at timestamptz not null,
  ended_at timestamptz,
  check (ended_at is null or made_at <= ended_at)
);
comment on table commitments.calendar_feed is 'Where a calendar reads the deadlines that a person may see; what that is, is asked anew at each reading.';
comment on column commitments.calendar_feed.token_hash is 'SHA-256 of the secret in the address; the secret itself is kept nowhere';
create unique index calendar_feed_living on commitments.calendar_feed (person_id) where ended_at is null;
grant select, insert, update on commitments.calendar_feed to haice_app;

create function commitments.changed_at(commitment text) returns timestamptz
  language sql stable security definer set search_path = pg_catalog
  as $$ select max(s.made_at) from commitments.step s where s.commitment_id = commitment $$;
comment on function commitments.changed_at is 'When a commitment was changed last; tells nothing else of its steps to who may not read them.';
revoke execute on function commitments.changed_at from public;
grant execute on function commitments.changed_at to haice_app;
