-- Money that was paid in error is taken back, money that a unit holds is given back when its project is over, and what a unit lays
-- out of its own stands apart from what it holds. A project can be closed under tolerance. Rows that stand stay as they are.

alter table projects.project drop constraint project_stage_check;
alter table projects.project add constraint project_stage_check check (stage in
  ('planning', 'appraisal', 'approval', 'implementation', 'hand-over', 'stopped', 'tolerated'));
comment on column projects.project.stage is 'Stage of the text, or an end: stopped; tolerated: closed normally although it failed, by a decision that tolerates it';

alter table projects.money_entry drop constraint money_entry_kind_check;
alter table projects.money_entry add constraint money_entry_kind_check
  check (kind in ('granted', 'released', 'paid', 'recalled', 'spent', 'reversed', 'lapsed', 'returned'));
alter table projects.money_posting drop constraint money_posting_account_check;
alter table projects.money_posting add constraint money_posting_account_check check (account in
  ('award', 'reserved', 'due', 'paid', 'lapsed', 'returned', 'received', 'held', 'advanced', 'spent'));
comment on column projects.money_posting.account is 'held: what a unit has of the money that came; advanced (never positive): what it laid out of its own; returned: what went back to a source';

-- A payment can be made again once it was taken back: it is paid once more than it was taken back, or as often.
drop index projects.money_entry_once;
create unique index money_entry_once on projects.money_entry (project_id, kind, about) where kind in ('released', 'spent', 'reversed');
create index money_entry_about on projects.money_entry (project_id, about) where kind in ('paid', 'recalled');
create function projects.paid_once() returns trigger language plpgsql security definer set search_path = '' as $$
declare n int;
begin
  select coalesce(sum(case e.kind when 'paid' then 1 else -1 end), 0) into n from projects.money_entry e
    where e.project_id = new.project_id and e.about = new.about and e.kind in ('paid', 'recalled');
  if n not in (0, 1) then raise exception 'payment % is paid % times', new.about, n using errcode = '23505'; end if;
  return null;
end $$;
create constraint trigger paid_once after insert on projects.money_entry deferrable initially deferred
  for each row when (new.kind in ('paid', 'recalled')) execute function projects.paid_once();

create or replace function projects.with_due() returns setof text language sql stable security definer set search_path = '' as $$
  select project_id from projects.money_entry where kind in ('released', 'paid', 'recalled')
  group by project_id, about having sum(case kind when 'paid' then -1 else 1 end) > 0
$$;

drop policy adds on projects.money_entry;
create policy adds on projects.money_entry for insert with check (
  case when kind in ('paid', 'recalled', 'returned') then platform.holds_role('treasurer', 'itself')
    when kind in ('spent', 'reversed') then projects.acts_in(project_id)
    else projects.is_keeper() end);

-- Of the head of a project a unit moves what is its own: the lead offers the hand-over, names who receives and gives notice of a
-- route; who receives takes it or sends it back. All else is the office's. Asked of the sessions of the product alone.
create function projects.keep_head() returns trigger language plpgsql as $$
declare
  own text := platform.own_organisation();
  is_lead boolean := own is not null and own is not distinct from old.lead_id;
  is_receiver boolean := own is not null and own is not distinct from old.receiver_id;
begin
  if current_user <> 'haice_app' or projects.is_keeper() then return new; end if;
  if (new.approved_on, new.started_on, new.is_public, new.lead_id, new.place, new.plan, new.track, new.field)
      is distinct from (old.approved_on, old.started_on, old.is_public, old.lead_id, old.place, old.plan, old.track, old.field)
    or (new.contract <> old.contract or (new.receiver, new.receiver_id, new.deliverables)
      is distinct from (old.receiver, old.receiver_id, old.deliverables)) and not is_lead
    or new.handed_over_on is distinct from old.handed_over_on and not is_receiver
    or new.stage <> old.stage and not (
      (old.stage = 'implementation' and new.stage = 'hand-over' and is_lead)
      or (old.stage = 'hand-over' and new.stage = 'implementation' and is_receiver))
  then raise exception 'not a unit''s to change' using errcode = '42501'; end if;
  return new;
end $$;
create trigger keeps_head before update on projects.project for each row execute function projects.keep_head();
