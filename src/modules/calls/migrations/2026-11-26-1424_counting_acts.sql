-- An act may count the cases beside its own, or those of its applicant: no more of a posting's claims agreed, no more claims of one
-- organisation under way, than the workflow says. Two such acts at once would not see each other, so they wait for each other.

create table calls.counting_act (
  workflow text not null,
  version int not null,
  machine text not null,
  act text not null,
  counts text not null check (counts in ('beside', 'own')),
  primary key (workflow, version, machine, act, counts),
  foreign key (workflow, version) references calls.workflow_version (code, version)
);
comment on table calls.counting_act is 'An act of a version of a workflow that counts other cases of its kind: those beside its own, or those of its applicant. Laid out from the definition, never changed.';
grant select on calls.counting_act to haice_app;

create function calls.lay_out_counting(workflow_code text, workflow_number int, definition jsonb) returns void
  language sql volatile security definer set search_path = pg_catalog
  as $$
  insert into calls.counting_act
    select distinct workflow_code, workflow_number, m ->> 'code', a ->> 'code', replace(n ->> 'is', '-most', '')
    from jsonb_array_elements(definition -> 'machines') m, jsonb_array_elements(m -> 'acts') a, jsonb_array_elements(a -> 'needs') n
    where n ->> 'is' in ('beside-most', 'own-most') $$;
comment on function calls.lay_out_counting is 'Lays out which acts of a version count other cases. Called once for each version, when it is kept.';
revoke execute on function calls.lay_out_counting from public;

create or replace function calls.lay_out_version() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform calls.lay_out(new.code, new.version, new.definition);
  perform calls.lay_out_awards(new.code, new.version, new.definition);
  perform calls.lay_out_counting(new.code, new.version, new.definition);
  return new;
end $$;

create function calls.hold_counted(case_id text, act_code text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog
  as $$
declare
  one record;
begin
  for one in
    select d.root_id, d.above_id, d.organisation_id, c.counts from calls.dossier d join calls.counting_act c
      on c.workflow = d.workflow and c.version = d.workflow_version and c.machine = d.machine and c.act = act_code
    where d.id = case_id order by c.counts desc
  loop
    if one.counts = 'own' then
      perform pg_advisory_xact_lock(hashtext('calls.own'), hashtext(one.root_id || ' ' || coalesce(one.organisation_id, '')));
    else
      perform from calls.dossier u where u.id = one.above_id for no key update;
    end if;
  end loop;
end $$;
comment on function calls.hold_counted is 'Holds until the end of the transaction what an act counts, so that of two at once the second counts the first. Of an act that counts nothing: nothing.';

create function calls.stages_beside(case_id text) returns setof text
  language sql stable security definer set search_path = pg_catalog
  as $$
  select s.stage from calls.dossier d join calls.dossier s on s.above_id = d.above_id and s.machine = d.machine and s.id <> d.id
  where d.id = case_id order by 1 $$;
comment on function calls.stages_beside is 'Where the other cases of its kind below the same case stand, those among them that who asks does not read.';

create function calls.stages_of_own(case_id text) returns setof text
  language sql stable security definer set search_path = pg_catalog
  as $$
  select s.stage from calls.dossier d join calls.dossier s on s.root_id = d.root_id and s.machine = d.machine
    and s.organisation_id = d.organisation_id and s.id <> d.id
  where d.id = case_id order by 1 $$;
comment on function calls.stages_of_own is 'Where the other cases of its kind stand that its applicant has below the same outermost case.';

revoke execute on function calls.hold_counted, calls.stages_beside, calls.stages_of_own from public;
grant execute on function calls.hold_counted, calls.stages_beside, calls.stages_of_own to haice_app;
