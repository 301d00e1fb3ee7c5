-- A result or a demand that others offer again, when their lead or licence ends after its time ran out, holds for a new time:
-- beside the stage they write how long, and only then. Nothing else of it.

create or replace function market.guard_good() returns trigger language plpgsql as $$
declare
  moved text[] := array['state', 'version', 'changed_at'];
  from_states constant text[] := array['published', 'matched', 'contracted'];
begin
  if not row_security_active(tg_relid)
    or coalesce(registers.acts_as('{itself,administrator,commission-office,reviewer}'), false)
    or coalesce(registers.own_organisation() in (old.owner_id, old.posted_by_id), false) then
    return new;
  end if;
  if old.valid_until < new.valid_until and old.state <> new.state and new.state in ('published', 'matched') then
    moved := moved || array['valid_until', 'told_until'];
  end if;
  if to_jsonb(new) - moved <> to_jsonb(old) - moved or not old.state = any (from_states)
    or not new.state = any (from_states || array['solved', 'transferred']) then
    raise exception 'a good of others is moved along its public stages, and nothing else of it is written' using errcode = '42501';
  end if;
  return new;
end $$;
comment on function market.guard_good is 'Holds what people may write of goods that are neither theirs nor theirs to read or keep.';
