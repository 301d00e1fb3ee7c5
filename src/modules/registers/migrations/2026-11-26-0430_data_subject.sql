-- A person with an account reads what is kept about them and who has read it. Which record is whose a steward says.

create table registers.data_subject (
  register text not null,
  record_id text not null,
  person_id text not null,
  basis text not null check (basis <> ''),
  named_by text not null,
  named_by_name text not null,
  named_at timestamptz not null,
  primary key (register, record_id)
);
comment on table registers.data_subject is 'Whose record about a person it is: the account of that person. Goes when the record is erased.';
create index data_subject_person on registers.data_subject (person_id);

alter table registers.data_subject enable row level security;
create policy sees on registers.data_subject for select
  using (person_id = nullif(current_setting('app.user', true), '') or registers.keeps(register, record_id));
create policy adds on registers.data_subject for insert with check (registers.keeps(register, record_id));
create policy removes on registers.data_subject for delete using (registers.keeps(register, record_id));
grant select, insert, delete on registers.data_subject to haice_app;

create function registers.is_own(of_register text, of_record text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from registers.data_subject s where s.register = of_register and s.record_id = of_record
    and s.person_id = nullif(current_setting('app.user', true), '')) $$;
comment on function registers.is_own is 'Whether a record is about the person of this session, as a steward said.';

create function registers.own_row(of_register text, of_record text) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog
  as $$
declare found jsonb;
begin
  if not registers.is_own(of_register, of_record) then
    return null;
  end if;
  execute format('select to_jsonb(r) from registers.%I r where r.id = $1', replace(of_register, '-', '_'))
    into found using of_record;
  return found;
end $$;
comment on function registers.own_row is 'The row of a record about the person of this session; null for every other.';

drop policy sees on registers.personal_access;
create policy sees on registers.personal_access for select
  using ((select registers.acts_as('{auditor}'))
    or exists (select from unnest(record_ids) one where registers.keeps(register, one) or registers.is_own(register, one)));
