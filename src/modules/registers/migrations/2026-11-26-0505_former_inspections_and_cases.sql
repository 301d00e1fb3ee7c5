-- Inspections and cases of research integrity become rooms of a module, as tolerance cases did: their records wait in
-- former_record and former_paper until it takes them over.

insert into registers.former_record
select r.register, r.record_id, r.content,
  coalesce((select jsonb_agg(h.one order by h.at) from (
    select to_jsonb(c) as one, c.changed_at as at from registers.state_change c where c.register = r.register and c.record_id = r.record_id
    union all
    select to_jsonb(e), e.erased_at from registers.erasure e where e.register = r.register and e.record_id = r.record_id) h), '[]'),
  coalesce((select jsonb_agg(to_jsonb(a) order by a.read_at) from registers.personal_access a
    where a.register = r.register and a.record_ids @> array[r.record_id]), '[]'),
  null
from (
  select 'inspection' as register, i.id as record_id,
    to_jsonb(i) || jsonb_build_object('project_name', (select p.name_zh from registers.research_project p where p.id = i.project_id)) as content
  from registers.inspection i
  union all
  select 'integrity-case', c.id, to_jsonb(c) from registers.integrity_case c) r;

insert into registers.former_paper
select a.id, a.register, a.record_id, a.file_name, a.media_type, a.size, a.sha256, a.content, a.note, a.added_at, a.added_by,
  a.added_by_name, a.removal_reason
from registers.attachment a where a.register in ('inspection', 'integrity-case');

delete from registers.state_change where register in ('inspection', 'integrity-case');
delete from registers.mention where register in ('inspection', 'integrity-case');
delete from registers.attachment where register in ('inspection', 'integrity-case');
delete from registers.personal_access where register in ('inspection', 'integrity-case');
delete from registers.erasure where register in ('inspection', 'integrity-case');
delete from registers.saved_view where register in ('inspection', 'integrity-case');
delete from registers.life_cycle where register in ('inspection', 'integrity-case');
delete from registers.register_basis where register in ('inspection', 'integrity-case');
delete from registers.register_rights where register in ('inspection', 'integrity-case');
drop table registers.inspection;
drop table registers.integrity_case;
