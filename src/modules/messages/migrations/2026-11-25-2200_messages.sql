-- What people are told. A message is kept in the transaction of what caused it: kind and parameters, no sentence of one
-- language. Everything after that (who reads it, what leaves the house) is worked out from it by the worker.

create schema messages;
grant usage on schema messages to haice_app;

create function messages.own_person() returns text
  language sql stable
  as $$ select nullif(current_setting('app.user', true), '') $$;
comment on function messages.own_person is 'Id of the person who asks; null for nobody and for the product itself.';
grant execute on function messages.own_person to haice_app;

create table messages.message (
  id text primary key,
  event_id text not null,
  kind text not null,
  subject text not null,
  params jsonb not null,
  organisation_id text references people.organisation (id),
  person_id text references people.person (id),
  made_at timestamptz not null,
  made_by text,
  made_by_name text,
  spread_at timestamptz,
  check (organisation_id is null or person_id is null)
);
comment on table messages.message is 'Something that somebody is told: of what kind, about what, for the people of which organisation. The row is the outbox: written with what caused it, spread to readers and channels afterwards.';
comment on column messages.message.event_id is 'The event that it tells of: platform.event, and the id of a CloudEvent made of it';
comment on column messages.message.organisation_id is 'Whose people are told; with person_id null too: all who hold a role of the kind';
comment on column messages.message.spread_at is 'When it was given to its readers and channels; null: it waits';
create index message_waits on messages.message (id) where spread_at is null;
create unique index message_of_event on messages.message (event_id, kind, coalesce(organisation_id, ''), coalesce(person_id, ''));

create table messages.inbox_entry (
  message_id text not null references messages.message (id) on delete cascade,
  person_id text not null references people.person (id),
  read_at timestamptz,
  primary key (person_id, message_id)
);
comment on table messages.inbox_entry is 'A message as it lies before one person. Read once, it stays read.';
create index inbox_entry_unread on messages.inbox_entry (person_id) where read_at is null;

create table messages.preference (
  person_id text not null references people.person (id),
  kind text not null,
  choice text not null check (choice in ('at-once', 'digest', 'not')),
  set_at timestamptz not null,
  primary key (person_id, kind)
);
comment on table messages.preference is 'How one person wants messages of a kind; without a row the kind says.';

grant select, insert on messages.message to haice_app;
grant update (spread_at) on messages.message to haice_app;
grant select, insert on messages.inbox_entry to haice_app;
grant update (read_at) on messages.inbox_entry to haice_app;
grant select, insert, update, delete on messages.preference to haice_app;

-- Whoever does something causes messages for others; reading them is for those whom they were given to.

alter table messages.inbox_entry enable row level security;
create policy inbox_entry_read on messages.inbox_entry for select to haice_app
  using (person_id = messages.own_person() or platform.holds_role('itself'));
create policy inbox_entry_give on messages.inbox_entry for insert to haice_app with check (platform.holds_role('itself'));
create policy inbox_entry_mark on messages.inbox_entry for update to haice_app using (person_id = messages.own_person());

alter table messages.message enable row level security;
create policy message_read on messages.message for select to haice_app
  using (platform.holds_role('itself') or exists (select from messages.inbox_entry e
    where e.message_id = id and e.person_id = messages.own_person()));
create policy message_send on messages.message for insert to haice_app with check (true);
create policy message_spread on messages.message for update to haice_app using (platform.holds_role('itself'));

alter table messages.preference enable row level security;
create policy preference_own on messages.preference for all to haice_app
  using (person_id = messages.own_person() or platform.holds_role('itself'))
  with check (person_id = messages.own_person());
