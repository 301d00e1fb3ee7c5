-- What every register shares: who may see what, changes of state, mentions in the documents, life cycles that held.

create schema registers;
grant usage on schema registers to haice_app;

create function registers.acts_as(roles text[]) returns boolean language sql stable as $$
  select string_to_array(coalesce(current_setting('app.roles', true), ''), ',') && roles
$$;
comment on function registers.acts_as is 'Whether the person of this session holds one of the roles.';

create function registers.own_organisation() returns text language sql stable as $$
  select nullif(current_setting('app.organisation', true), '')
$$;
comment on function registers.own_organisation is 'Id of the organisation of the person of this session; null: none.';

create function registers.sees(register text, record text) returns boolean language plpgsql stable as $$
declare found boolean;
begin
  execute format('select exists (select from registers.%I where id = $1)', replace(register, '-', '_'))
    into found using record;
  return found;
end $$;
comment on function registers.sees is 'Whether this session may see a record: the policies of its own table decide.';

create table registers.state_change (
  id text primary key,
  register text not null,
  record_id text not null,
  step text,
  from_state text,
  to_state text not null,
  day date,
  reason text,
  basis text,
  changed_by text,
  changed_by_name text,
  changed_at timestamptz not null,
  check ((changed_by is null) = (changed_by_name is null)),
  check ((step is null) = (from_state is null))
);
comment on table registers.state_change is 'A change of state of a record: who, when, why, on which basis. Rows are only added.';
comment on column registers.state_change.day is 'When it was so in the world; null: not known';
comment on column registers.state_change.changed_by is 'Null: the region pack brought it';
create index state_change_by_record on registers.state_change (record_id, changed_at);

create table registers.mention (
  register text not null,
  record_id text not null,
  position integer not null,
  basis text not null,
  quote text not null check (quote <> ''),
  primary key (register, record_id, position)
);
comment on table registers.mention is 'Where a document of the region speaks of a record: the line, and the words that stand there.';

create table registers.life_cycle (
  register text not null,
  version integer not null,
  states text[] not null,
  transitions jsonb not null,
  trial jsonb not null,
  held_from timestamptz not null,
  primary key (register, version)
);
comment on table registers.life_cycle is 'The life cycle of each version of a definition, and what its trial over the stored records found.';

create table registers.register_basis (
  register text primary key,
  local_zh text,
  local_en text,
  basis text[] not null,
  mechanisms text[] not null,
  state_basis jsonb not null
);
comment on table registers.register_basis is 'What the region pack says of a register: its local name, the lines that ask for it, the mechanisms that it serves.';
comment on column registers.register_basis.state_basis is 'Line by state or step; what is missing is not in the source';

alter table registers.state_change enable row level security;
create policy sees on registers.state_change for select using (registers.sees(register, record_id));
create policy adds on registers.state_change for insert with check (registers.sees(register, record_id));
alter table registers.mention enable row level security;
create policy sees on registers.mention for select using (registers.sees(register, record_id));
create policy adds on registers.mention for insert with check ((select registers.acts_as('{itself}')));
create policy removes on registers.mention for delete using ((select registers.acts_as('{itself}')));

grant select, insert on registers.state_change, registers.life_cycle to haice_app;
grant select, insert, delete on registers.mention to haice_app;
grant select, insert, update on registers.register_basis to haice_app;
