-- Which act of a workflow is an award, so that a project may follow it: laid out with each version. An act says so itself (its
-- effect award); what a settling act of its workflow decides for is one too. Of versions that were brought before an act could
-- say so the region pack tells it beside the definition, which never changes.

create table calls.award_act (
  workflow text not null,
  version int not null,
  machine text not null,
  act text not null,
  primary key (workflow, version, machine, act),
  foreign key (workflow, version) references calls.workflow_version (code, version)
);
comment on table calls.award_act is 'An act of a version of a workflow by which a case is awarded: a project may follow. Laid out from the definition or brought with it, never changed.';

create function calls.lay_out_awards(workflow_code text, workflow_number int, definition jsonb) returns void
  language sql volatile security definer set search_path = pg_catalog
  as $$
  insert into calls.award_act
    select workflow_code, workflow_number, m ->> 'code', a ->> 'code'
    from jsonb_array_elements(definition -> 'machines') m, jsonb_array_elements(m -> 'acts') a
    where a -> 'does' ? 'award' or (a ->> 'code' = 'support' and exists (
      select from jsonb_array_elements(definition -> 'machines') n, jsonb_array_elements(n -> 'acts') b
      where b -> 'does' ?| array['settle', 'settle-below'])) $$;
comment on function calls.lay_out_awards is 'Lays out which acts of a version are awards. Called once for each version, when it is kept.';
revoke execute on function calls.lay_out_awards from public;

create or replace function calls.lay_out_version() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform calls.lay_out(new.code, new.version, new.definition);
  perform calls.lay_out_awards(new.code, new.version, new.definition);
  return new;
end $$;
select calls.lay_out_awards(code, version, definition) from calls.workflow_version;

alter table calls.award_act enable row level security;
create policy award_read on calls.award_act for select to haice_app using (true);
create policy award_add on calls.award_act for insert to haice_app with check (platform.holds_role('itself'));
grant select, insert on calls.award_act to haice_app;
