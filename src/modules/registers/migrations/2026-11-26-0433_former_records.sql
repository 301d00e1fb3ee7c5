-- A register that grows into a module leaves its records here, each with its id, history, papers and who read it, and the
-- module takes them over at its next start. The first: tolerance cases.

create table registers.former_record (
  register text not null,
  record_id text not null,
  content jsonb not null,
  history jsonb not null,
  accesses jsonb not null,
  handed_over_at timestamptz,
  primary key (register, record_id)
);
comment on table registers.former_record is 'A record of a register that became a module; handed over to it once.';
comment on column registers.former_record.content is 'The whole row as it stood';
comment on column registers.former_record.history is 'Its changes of state and what was erased of it, oldest first';
comment on column registers.former_record.accesses is 'Who read it, where it was about a person';

create table registers.former_paper (
  id text primary key,
  register text not null,
  record_id text not null,
  file_name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  content bytea,
  note text,
  added_at timestamptz not null,
  added_by text,
  added_by_name text,
  removal_reason text,
  foreign key (register, record_id) references registers.former_record (register, record_id)
);
comment on table registers.former_paper is 'A paper of such a record, handed over with it; one that was removed keeps its hash and why.';

insert into registers.former_record
select r.register, r.record_id, r.content,
  coalesce((select jsonb_agg(h.one order by h.at) from (
    select to_jsonb(c) as one, c.changed_at as at from registers.state_change c where c.register = r.register and c.record_id = r.record_id
    union all
    select to_jsonb(e), e.erased_at from registers.erasure e where e.register = r.register and e.record_id = r.record_id) h), '[]'),
  coalesce((select jsonb_agg(to_jsonb(a) order by a.read_at) from registers.personal_access a
    where a.register = r.register and a.record_ids @> array[r.record_id]), '[]'),
  null
from (select 'tolerance-case' as register, t.id as record_id, to_jsonb(t) as content from registers.tolerance_case t) r;

insert into registers.former_paper
select a.id, a.register, a.record_id, a.file_name, a.media_type, a.size, a.sha256, a.content, a.note, a.added_at, a.added_by,
  a.added_by_name, a.removal_reason
from registers.attachment a where a.register = 'tolerance-case';

delete from registers.state_change where register = 'tolerance-case';
delete from registers.mention where register = 'tolerance-case';
delete from registers.attachment where register = 'tolerance-case';
delete from registers.personal_access where register = 'tolerance-case';
delete from registers.erasure where register = 'tolerance-case';
delete from registers.saved_view where register = 'tolerance-case';
delete from registers.life_cycle where register = 'tolerance-case';
delete from registers.register_basis where register = 'tolerance-case';
delete from registers.register_rights where register = 'tolerance-case';
drop table registers.tolerance_case;

alter table registers.former_record enable row level security;
create policy sees on registers.former_record for select using ((select registers.acts_as('{itself}')));
create policy changes on registers.former_record for update using ((select registers.acts_as('{itself}')));
alter table registers.former_paper enable row level security;
create policy sees on registers.former_paper for select using ((select registers.acts_as('{itself}')));
grant select on registers.former_record, registers.former_paper to haice_app;
grant update (handed_over_at) on registers.former_record to haice_app;
