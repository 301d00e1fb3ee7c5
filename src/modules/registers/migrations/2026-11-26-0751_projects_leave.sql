-- The register of research projects becomes part of the module projects, where a project stands with its contract, milestones and
-- money. Every record with its number, history, papers, the lines that speak of it and the records that named it goes to
-- former_record, from where that module takes it over at its next start. Which record belongs to which project it says from now on.

insert into registers.former_record
select 'research-project', r.id,
  to_jsonb(r) || jsonb_build_object(
    'mentions', coalesce((select jsonb_agg(jsonb_build_object('basis', m.basis, 'quote', m.quote) order by m.position)
      from registers.mention m where m.register = 'research-project' and m.record_id = r.id), '[]'),
    'ties', coalesce((select jsonb_agg(jsonb_build_object('register', t.register, 'record', t.id) order by t.register, t.id) from (
      select 'consortium' as register, id, projects from registers.consortium
      union all select 'cooperation-partner', id, projects from registers.cooperation_partner
      union all select 'science-award', id, projects from registers.science_award) t where r.id = any(t.projects)), '[]')),
  coalesce((select jsonb_agg(to_jsonb(c) order by c.changed_at) from registers.state_change c
    where c.register = 'research-project' and c.record_id = r.id), '[]'),
  '[]', null
from registers.research_project r;

insert into registers.former_paper
select a.id, a.register, a.record_id, a.file_name, a.media_type, a.size, a.sha256, a.content, a.note, a.added_at, a.added_by,
  a.added_by_name, a.removal_reason
from registers.attachment a where a.register = 'research-project';

alter table registers.consortium drop column projects;
alter table registers.cooperation_partner drop column projects;
alter table registers.science_award drop column projects;
delete from registers.state_change where register = 'research-project';
delete from registers.mention where register = 'research-project';
delete from registers.attachment where register = 'research-project';
delete from registers.saved_view where register = 'research-project';
delete from registers.life_cycle where register = 'research-project';
delete from registers.register_basis where register = 'research-project';
delete from registers.register_rights where register = 'research-project';
drop table registers.research_project;

-- With the rights of whoever asks: a project shows what it is tied to as far as its reader sees it.
create view registers.project_partner_public with (security_invoker = true) as
  select 'consortium' as register, id, name_zh, name_en from registers.consortium
  union all select 'cooperation-partner', id, name_zh, name_en from registers.cooperation_partner
  union all select 'science-award', id, name_zh, name_en from registers.science_award;
comment on view registers.project_partner_public is 'Consortia, partners abroad and awards that projects may be tied to, for later modules to join read-only; who sees which its register says.';
grant select on registers.project_partner_public to haice_app;
