-- What a stage shows to whom, laid out in a table with each version of a workflow, so that a list of thousands of cases asks
-- an index and not the definition of each row. The rules stay those of the definitions; what is on record is laid out here.

create table calls.workflow_stage (
  workflow text not null,
  version int not null,
  machine text not null,
  stage text not null,
  label jsonb not null,
  is_end boolean not null,
  primary key (workflow, version, machine, stage),
  foreign key (workflow, version) references calls.workflow_version (code, version)
);
comment on table calls.workflow_stage is 'A stage of a version of a workflow, with its name. Laid out from the definition, never changed.';

create table calls.stage_show (
  workflow text not null,
  version int not null,
  machine text not null,
  stage text not null,
  what text not null,
  party text not null,
  primary key (workflow, version, machine, stage, what, party),
  foreign key (workflow, version, machine, stage) references calls.workflow_stage (workflow, version, machine, stage)
);
comment on table calls.stage_show is 'A stage of a version of a workflow shows this of a case to that part. Laid out from the definition, never changed.';
create index stage_show_what on calls.stage_show (what, party);

create table calls.decider_act (
  workflow text not null,
  version int not null,
  machine text not null,
  act text not null,
  primary key (workflow, version, machine, act),
  foreign key (workflow, version) references calls.workflow_version (code, version)
);
comment on table calls.decider_act is 'An act of a version of a workflow that deciders take: its reasons stay in the house until the result is shown. Never changed.';

create function calls.lay_out(workflow_code text, workflow_number int, definition jsonb) returns void
  language sql volatile security definer set search_path = pg_catalog
  as $$
  insert into calls.workflow_stage
    select workflow_code, workflow_number, m ->> 'code', s ->> 'code', s -> 'label', (s -> 'isEnd')::boolean
    from jsonb_array_elements(definition -> 'machines') m, jsonb_array_elements(m -> 'stages') s;
  insert into calls.stage_show
    select distinct workflow_code, workflow_number, m ->> 'code', s ->> 'code', x ->> 'what', party
    from jsonb_array_elements(definition -> 'machines') m, jsonb_array_elements(m -> 'stages') s,
      jsonb_array_elements(s -> 'shows') x, jsonb_array_elements_text(x -> 'to') party;
  insert into calls.decider_act
    select workflow_code, workflow_number, m ->> 'code', a ->> 'code'
    from jsonb_array_elements(definition -> 'machines') m, jsonb_array_elements(m -> 'acts') a where a -> 'by' ? 'decider' $$;
comment on function calls.lay_out is 'Lays out what the stages of a version show. Called once for each version, when it is kept.';
revoke execute on function calls.lay_out from public;

create function calls.lay_out_version() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform calls.lay_out(new.code, new.version, new.definition);
  return new;
end $$;
revoke execute on function calls.lay_out_version from public;
create trigger version_laid_out after insert on calls.workflow_version for each row execute function calls.lay_out_version();
select calls.lay_out(code, version, definition) from calls.workflow_version;

grant select on calls.workflow_stage, calls.stage_show, calls.decider_act to haice_app;

-- Parts that somebody has in every case by its roles. As one sub-select in a rule it is worked out once for a statement.
create function calls.house_parties() returns text[] language sql stable
  as $$
  select array_remove(array[
    case when platform.holds_role('administrator', 'commission-office') then 'office' end,
    case when platform.holds_role('administrator', 'commission-office', 'reviewer') then 'decider' end,
    case when platform.holds_role('auditor', 'administrator') then 'auditor' end
  ], null) $$;
comment on function calls.house_parties is 'The parts that who asks has in every case by its roles: office, decider, auditor.';

create function calls.is_judge(case_id text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
  select exists (select from calls.assignment a join calls.expert e on e.id = a.expert_id
    where e.person_id = calls.own_person() and (a.dossier_id = case_id or a.root_id = case_id) and a.state in ('accepted', 'sealed')) $$;
comment on function calls.is_judge is 'Whether who asks has declared itself free to judge the case, or one below it.';

create function calls.is_owner(above_case text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
  select platform.holds_role('enterprise', 'institute')
    and exists (select from calls.dossier u where u.id = above_case and u.organisation_id = platform.own_organisation()) $$;
comment on function calls.is_owner is 'Whether the case above is one of the organisation of who asks.';

create function calls.is_declined(case_id text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$ select exists (select from calls.proposal p where p.dossier_id = case_id and p.verdict = 'decline') $$;
comment on function calls.is_declined is 'Whether it is proposed not to support the case: then the public does not read of it.';

create or replace function calls.is_own(case_id text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
  select exists (select from calls.dossier d where d.id = case_id
    and (platform.holds_role('enterprise', 'institute') and d.organisation_id = platform.own_organisation()
      or platform.holds_role('administrator', 'commission-office') and d.organisation_id is null and d.made_by = calls.own_person())) $$;

create or replace function calls.may_read(case_id text, thing text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
  select platform.holds_role('itself') or exists (
    select from calls.dossier d
    join calls.stage_show s on s.workflow = d.workflow and s.version = d.workflow_version and s.machine = d.machine and s.stage = d.stage
    where d.id = case_id and s.what = thing and case s.party
      when 'public' then thing <> 'case' or not calls.is_declined(d.id)
      when 'applicant' then calls.is_own(d.id)
      when 'owner' then calls.is_owner(d.above_id)
      when 'expert' then calls.is_judge(d.id)
      else s.party = any(calls.house_parties()) end) $$;

create or replace function calls.is_of_decider(case_id text, act_code text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
  select exists (select from calls.dossier d join calls.decider_act a
    on a.workflow = d.workflow and a.version = d.workflow_version and a.machine = d.machine
    where d.id = case_id and a.act = act_code) $$;

create function calls.hold_stage(case_id text) returns text
  language sql volatile security definer set search_path = pg_catalog
  as $$ select stage from calls.dossier where id = case_id for share $$;
comment on function calls.hold_stage is 'Where a case stands, held so until the end of the transaction: it cannot be closed while a case below is handed in.';

create function calls.is_looked(case_id text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  as $$
  select exists (select from calls.conflict_search s where s.root_id = case_id
    and not exists (select from calls.tie t join calls.expert e on e.id = t.expert_id where e.is_active and t.noted_at > s.made_at)) $$;
comment on function calls.is_looked is 'Whether conflicts of a call were looked for since the last tie of the pool was noted.';

revoke execute on function calls.is_judge, calls.is_owner, calls.is_declined, calls.hold_stage, calls.is_looked from public;
grant execute on function calls.house_parties, calls.is_judge, calls.is_owner, calls.is_declined, calls.hold_stage, calls.is_looked to haice_app;

-- The same rules as before, asked in the order of what they cost.
drop policy dossier_read on calls.dossier;
create policy dossier_read on calls.dossier for select to haice_app using (
  (select platform.holds_role('itself'))
  or (organisation_id = (select platform.own_organisation()) and (select platform.holds_role('enterprise', 'institute')))
  or (made_by = (select calls.own_person()) and (select platform.holds_role('administrator', 'commission-office')))
  or exists (select from calls.stage_show s where s.workflow = dossier.workflow and s.version = dossier.workflow_version
    and s.machine = dossier.machine and s.stage = dossier.stage and s.what = 'case' and s.party = any((select calls.house_parties())::text[]))
  -- By its id, so that who moves a case out of its own sight may do so: the rule asks the stage that it moves from.
  or calls.may_read(id, 'case'));

drop policy act_read on calls.act_record;
create policy act_read on calls.act_record for select to haice_app using (
  (select platform.holds_role('itself'))
  or case when (select calls.house_parties()) <> '{}'
    then calls.may_read(dossier_id, 'case') or calls.is_own(dossier_id)
    else calls.parties_of(dossier_id) && '{applicant,owner}' and (calls.may_read(dossier_id, 'case') or calls.is_own(dossier_id))
      and (not calls.is_of_decider(dossier_id, act) or calls.may_read(dossier_id, 'result')) end);

-- A sheet is sealed with a number of its own, so that nobody guesses from its hash what few points say.
alter table calls.sheet add column salt text;
comment on column calls.sheet.salt is 'Number of its own that went into the hash when it was sealed; null: sealed before that was so';
grant update (salt) on calls.sheet to haice_app;

-- A version of the region pack may find its number taken by one that was drafted here: then it gets the next free one.
alter table calls.workflow_version add column pack_version int;
alter table calls.workflow_version add column pack_sha256 text;
alter table calls.workflow_version add unique (code, pack_version);
comment on column calls.workflow_version.pack_version is 'The number that it has in the region pack; null: drafted here';
comment on column calls.workflow_version.pack_sha256 is 'Hash of the definition as the region pack has it';
update calls.workflow_version v set pack_version = version, pack_sha256 = sha256
  where exists (select from calls.workflow_step s where s.code = v.code and s.version = v.version and s.act = 'brought');
