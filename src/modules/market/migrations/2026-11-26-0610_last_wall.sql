-- What people may write of goods that are not theirs: a broker and the other side of a running lead, and the sides of a licence,
-- move a good that is public from stage to stage, and nothing else of it.

create function market.moves_by_lead(demand text, result text) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from market.lead l where (l.demand_id = demand or l.result_id = result)
    and l.stage not in ('effect', 'refused')
    and (l.broker_id = nullif(current_setting('app.user', true), '')
      or platform.own_organisation() in (l.demand_owner_id, l.result_owner_id)))
$$;
comment on function market.moves_by_lead is 'Whether whoever asks is the broker or a side of a lead of the good that runs.';
revoke execute on function market.moves_by_lead from public;
grant execute on function market.moves_by_lead to haice_app;

-- Also when it has become one for several: its result is offered again then.
create function market.moves_by_licence(result text) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from market.licence l join market.licence_party p on p.licence_id = l.id
    where l.result_id = result and l.steps > 0 and l.state not in ('draft', 'offered', 'withdrawn')
      and p.organisation_id = platform.own_organisation())
$$;
comment on function market.moves_by_licence is 'Whether whoever asks is a side of a licence of the result that was signed.';
revoke execute on function market.moves_by_licence from public;
grant execute on function market.moves_by_licence to haice_app;

drop policy changes on market.demand;
create policy changes on market.demand for update using (
  owner_id = (select registers.own_organisation()) or posted_by_id = (select registers.own_organisation())
  or (select registers.acts_as('{itself,administrator,commission-office,reviewer}')));
drop policy follows_lead on market.demand;
create policy follows_lead on market.demand for update using (market.moves_by_lead(id, null));

drop policy changes on market.result;
create policy changes on market.result for update using (
  owner_id = (select registers.own_organisation()) or posted_by_id = (select registers.own_organisation())
  or (select registers.acts_as('{itself,administrator,commission-office,reviewer}')));
drop policy follows_lead on market.result;
create policy follows_lead on market.result for update using (market.moves_by_lead(null, id));
drop policy follows_licence on market.result;
create policy follows_licence on market.result for update using (market.moves_by_licence(id));

create function market.guard_good() returns trigger language plpgsql as $$
declare
  moved constant text[] := array['state', 'version', 'changed_at'];
  from_states constant text[] := array['published', 'matched', 'contracted'];
begin
  if not row_security_active(tg_relid)
    or coalesce(registers.acts_as('{itself,administrator,commission-office,reviewer}'), false)
    or coalesce(registers.own_organisation() in (old.owner_id, old.posted_by_id), false) then
    return new;
  end if;
  if to_jsonb(new) - moved <> to_jsonb(old) - moved or not old.state = any (from_states)
    or not new.state = any (from_states || array['solved', 'transferred']) then
    raise exception 'a good of others is moved along its public stages, and nothing else of it is written' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function market.guard_good is 'Holds what people may write of goods that are neither theirs nor theirs to read or keep.';
create trigger guards before update on market.demand for each row execute function market.guard_good();
create trigger guards before update on market.result for each row execute function market.guard_good();
