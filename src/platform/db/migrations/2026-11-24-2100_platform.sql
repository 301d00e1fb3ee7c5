-- The platform's own tables: the event log, which is also the audit log, and the answers kept for repeated requests.

grant usage on schema platform to haice_app;

create table platform.event (
  id text primary key,
  occurred_at timestamptz not null,
  kind text not null check (kind ~ '^[a-z]+\.[a-z-]+$'),
  subject text not null,
  actor text,
  on_behalf_of text,
  before jsonb,
  after jsonb,
  basis text,
  correlation_id text not null
);
comment on table platform.event is 'What was done: written in the transaction of the action, never changed. Also the audit log.';
comment on column platform.event.kind is 'module.what-happened';
comment on column platform.event.subject is 'Id of the record that the event is about';
comment on column platform.event.actor is 'Id of the person; null for the system itself';
comment on column platform.event.on_behalf_of is 'Id of the person whose delegation was used';
comment on column platform.event.basis is 'Clause, decision or reason given for the change';
create index event_subject on platform.event (subject, id);
create index event_kind on platform.event (kind, id);
grant select, insert on platform.event to haice_app;

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append-only table %.%', tg_table_schema, tg_table_name using errcode = '42501';
end $$;
create trigger event_append_only before update or delete on platform.event
  for each row execute function platform.refuse_change();

create table platform.answered_request (
  key text not null,
  actor text not null,
  request text not null,
  answer jsonb not null,
  answered_at timestamptz not null default now(),
  primary key (key, actor)
);
comment on table platform.answered_request is 'The answer to a write that carried an Idempotency-Key, returned again when the request is repeated.';
comment on column platform.answered_request.request is 'sha256 of method, path and body: the same key with another request is refused';
grant select, insert on platform.answered_request to haice_app;

create table platform.setting (
  name text primary key,
  value jsonb not null
);
comment on table platform.setting is 'What this installation keeps for itself, such as the secret of its session cookies. Not readable by haice_app.';
