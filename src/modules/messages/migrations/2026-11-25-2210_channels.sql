-- What leaves the house: channels, what waits for them, what was sent, what failed.

create table messages.channel (
  id text primary key,
  kind text not null check (kind in ('mail', 'webhook', 'wecom', 'dingtalk')),
  name text not null check (name <> ''),
  organisation_id text references people.organisation (id),
  person_id text references people.person (id),
  address text not null,
  shown text not null,
  secret text,
  language text not null check (language in ('zh', 'en')),
  made_at timestamptz not null,
  made_by text not null,
  paused_at timestamptz,
  paused_why text check (paused_why in ('person', 'failures')),
  ended_at timestamptz,
  failures int not null default 0,
  check ((organisation_id is null) <> (person_id is null)),
  check ((paused_at is null) = (paused_why is null))
);
comment on table messages.channel is 'A way out of the house for the messages of an organisation or a person.';
comment on column messages.channel.address is 'Sealed: addresses of robots and of webhooks hold keys';
comment on column messages.channel.shown is 'What people see of the address: host, last characters';
comment on column messages.channel.secret is 'Sealed: the key that signs; never shown again';
comment on column messages.channel.failures is 'Failed attempts since the last one that went well';
create unique index channel_mail_of_person on messages.channel (person_id) where ended_at is null and person_id is not null;
create index channel_organisation on messages.channel (organisation_id) where ended_at is null;

create table messages.sending (
  id text primary key,
  channel_id text not null references messages.channel (id),
  what text not null check (what in ('messages', 'digest', 'test')),
  lines jsonb not null,
  made_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'dead')),
  due_at timestamptz not null,
  attempts int not null default 0,
  lease_until timestamptz,
  sent_at timestamptz,
  outcome text,
  check ((state = 'sending') = (lease_until is not null)),
  check ((state = 'sent') = (sent_at is not null))
);
comment on table messages.sending is 'One thing that is sent through a channel, with what it says; its id is the idempotency key of every attempt.';
comment on column messages.sending.lines is 'Kind and parameters of each message in it: the words are made when it is sent';
comment on column messages.sending.lease_until is 'Until then one worker has it in hand; after that the worker is taken for dead and it is tried again';
comment on column messages.sending.outcome is 'How the last attempt ended';
create index sending_due on messages.sending (due_at) where state in ('waiting', 'sending');
create index sending_channel on messages.sending (channel_id, id);

create table messages.outbox_entry (
  message_id text not null references messages.message (id),
  channel_id text not null references messages.channel (id),
  pace text not null check (pace in ('at-once', 'digest')),
  due_at timestamptz not null,
  sending_id text references messages.sending (id),
  primary key (message_id, channel_id)
);
comment on table messages.outbox_entry is 'A message that is to leave by a channel: once, whatever happens, because there is one row for both.';
create index outbox_entry_waits on messages.outbox_entry (due_at) where sending_id is null;
create index outbox_entry_sending on messages.outbox_entry (sending_id);

create table messages.attempt (
  id text primary key,
  sending_id text not null references messages.sending (id),
  number int not null check (number >= 1),
  began_at timestamptz not null,
  ended_at timestamptz,
  outcome text,
  status int,
  detail text,
  unique (sending_id, number),
  check ((ended_at is null) = (outcome is null))
);
comment on table messages.attempt is 'One try to send. It is written before the other side is called: without an end nobody knows whether it arrived.';
comment on column messages.attempt.detail is 'What the other side answered, shortened; never an address or a key';
create index attempt_began on messages.attempt (began_at);

create table messages.digest (
  channel_id text not null references messages.channel (id),
  day date not null,
  sending_id text references messages.sending (id),
  made_at timestamptz not null,
  primary key (channel_id, day)
);
comment on table messages.digest is 'That the digest of a day was made for a channel. sending_id null: there was nothing to say, and nothing was sent.';

create table messages.calendar_day (
  id text primary key,
  day date not null,
  is_working boolean not null,
  basis text not null check (basis <> ''),
  set_at timestamptz not null,
  set_by text not null
);
comment on table messages.calendar_day is 'A holiday, or a weekend day that is worked: what differs from Monday to Friday, with the notice that says so. For one day the row set last counts.';
create index calendar_day_day on messages.calendar_day (day, id);

create table messages.post_setting (
  only_one boolean primary key default true check (only_one),
  public_address text,
  private_hosts text[] not null default '{}',
  mail_host text,
  mail_port int check (mail_port between 1 and 65535),
  mail_security text check (mail_security in ('tls', 'starttls', 'none')),
  mail_user text,
  mail_password text,
  mail_from text,
  set_at timestamptz not null,
  set_by text not null
);
comment on table messages.post_setting is 'How this installation reaches the outside: its own address for links, its mail server, private hosts that channels may lead to.';
comment on column messages.post_setting.mail_password is 'Sealed; never shown again';

grant select, insert, update on messages.channel, messages.sending, messages.outbox_entry, messages.attempt, messages.post_setting to haice_app;
grant select, insert on messages.digest, messages.calendar_day to haice_app;

create function messages.keeps_channels() returns boolean
  language sql stable
  as $$ select platform.holds_role('administrator', 'itself') $$;
comment on function messages.keeps_channels is 'Whether who asks keeps the channels: administrators, and the product when it sends.';
grant execute on function messages.keeps_channels to haice_app;

alter table messages.channel enable row level security;
create policy channel_keep on messages.channel for all to haice_app
  using (messages.keeps_channels() or person_id = messages.own_person());
alter table messages.sending enable row level security;
create policy sending_keep on messages.sending for all to haice_app using (messages.keeps_channels());
alter table messages.outbox_entry enable row level security;
create policy outbox_entry_keep on messages.outbox_entry for all to haice_app using (platform.holds_role('itself'));
alter table messages.attempt enable row level security;
create policy attempt_keep on messages.attempt for all to haice_app using (messages.keeps_channels());
alter table messages.digest enable row level security;
create policy digest_keep on messages.digest for all to haice_app using (platform.holds_role('itself'));
alter table messages.post_setting enable row level security;
create policy post_setting_keep on messages.post_setting for all to haice_app using (messages.keeps_channels());

-- Everybody may know that mails can be sent, nobody else how.
create view messages.mail_server_set as select exists (select from messages.post_setting where mail_host is not null) as is_set;
comment on view messages.mail_server_set is 'Whether this installation can send mails.';
grant select on messages.mail_server_set to haice_app;
