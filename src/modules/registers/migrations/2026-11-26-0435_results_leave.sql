-- The register of results becomes part of the technology market, where results stand with their leads, licences and contracts.
-- Every record with its number, its history, its papers and the patents that named it goes to former_record, from where the
-- market takes it over at its next start. Which patents belong to which result the market says from now on.

insert into registers.former_record
select 'research-result', r.id,
  to_jsonb(r) || jsonb_build_object('patents', array(select p.id from registers.patent p where p.result_id = r.id order by p.id)),
  coalesce((select jsonb_agg(to_jsonb(c) order by c.changed_at) from registers.state_change c
    where c.register = 'research-result' and c.record_id = r.id), '[]'),
  '[]', null
from registers.research_result r;

insert into registers.former_paper
select a.id, a.register, a.record_id, a.file_name, a.media_type, a.size, a.sha256, a.content, a.note, a.added_at, a.added_by,
  a.added_by_name, a.removal_reason
from registers.attachment a where a.register = 'research-result';

alter table registers.patent drop column result_id;
delete from registers.state_change where register = 'research-result';
delete from registers.mention where register = 'research-result';
delete from registers.attachment where register = 'research-result';
delete from registers.saved_view where register = 'research-result';
delete from registers.life_cycle where register = 'research-result';
delete from registers.register_basis where register = 'research-result';
delete from registers.register_rights where register = 'research-result';
drop table registers.research_result;

-- With the rights of whoever asks: the market shows the patents of a result as far as its reader sees them.
create view registers.patent_public with (security_invoker = true) as
  select id, name_zh, name_en, number, kind, state from registers.patent;
comment on view registers.patent_public is 'What later modules may join read-only for their screens; who sees which patent the register says.';
grant select on registers.patent_public to haice_app;
