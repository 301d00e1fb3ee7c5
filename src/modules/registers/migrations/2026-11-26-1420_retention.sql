-- Data about persons past their retention period: when they go by themselves, which are kept for longer and why.

create function registers.last_act(of_register text, of_record text, changed timestamptz) returns date
  language sql stable security definer set search_path = pg_catalog
  as $$ select (greatest(changed, (select max(greatest(a.added_at, a.removed_at)) from registers.attachment a
    where a.register = of_register and a.record_id = of_record)) at time zone 'Asia/Shanghai')::date $$;
comment on function registers.last_act is 'The day of the last act on a record: its last change, or that of its papers.';

create table registers.retention_hold (
  register text not null,
  record_id text not null,
  until date not null,
  reason text not null check (reason <> ''),
  held_by text not null,
  held_by_name text not null,
  held_at timestamptz not null,
  primary key (register, record_id)
);
comment on table registers.retention_hold is 'A record about a person that is kept past its retention period, until when and why; the latest word counts.';
comment on column registers.retention_hold.until is 'The first day on which it is past its period again';

create table registers.retention_notice (
  register text not null,
  record_id text not null,
  last_act date not null,
  noticed_on date not null,
  erase_on date not null check (erase_on > noticed_on),
  primary key (register, record_id)
);
comment on table registers.retention_notice is 'A record about a person that will be erased by itself: since when the stewards can read so, and on which day.';
comment on column registers.retention_notice.last_act is 'As of the notice: an act since then ends it';

create table registers.retention_round (only_one boolean primary key default true check (only_one), day date not null, rule text not null);
comment on table registers.retention_round is 'The day and the rule for which retention was last gone through; one row.';

alter table registers.erasure alter column erased_by drop not null, alter column erased_by_name drop not null;
alter table registers.erasure add check ((erased_by is null) = (erased_by_name is null));
comment on column registers.erasure.erased_by is 'Null: the product itself, its retention period being over';

alter table registers.retention_hold enable row level security;
create policy sees on registers.retention_hold for select using (registers.keeps(register, record_id));
create policy adds on registers.retention_hold for insert
  with check (registers.is_steward(register) and registers.keeps(register, record_id));
create policy changes on registers.retention_hold for update
  using (registers.is_steward(register) and registers.keeps(register, record_id))
  with check (registers.is_steward(register) and registers.keeps(register, record_id));
alter table registers.retention_notice enable row level security;
create policy sees on registers.retention_notice for select using (registers.keeps(register, record_id));
create policy adds on registers.retention_notice for insert with check ((select registers.acts_as('{itself}')));
create policy changes on registers.retention_notice for update
  using ((select registers.acts_as('{itself}'))) with check ((select registers.acts_as('{itself}')));
create policy removes on registers.retention_notice for delete using ((select registers.acts_as('{itself}')));

grant select, insert, update on registers.retention_hold, registers.retention_round to haice_app;
grant select, insert, update, delete on registers.retention_notice to haice_app;
