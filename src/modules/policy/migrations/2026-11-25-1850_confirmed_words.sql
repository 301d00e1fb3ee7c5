-- What later modules need of a confirmed promise: the words of its own edition, and where and when its document applies.

create view policy.edition_public as
  select d.code as document_code, e.document_id, e.number, e.text from policy.edition e join policy.document d on d.id = e.document_id;
comment on view policy.edition_public is 'The text of every edition, which its spans count into.';

create or replace view policy.document_public as
  select id, code, title_zh, title_en, short_zh, short_en, period_start, period_end, date_issued, areas from policy.document;

create view policy.concluded_public as
  select distinct on (c.extraction_id) c.extraction_id, c.outcome, c.is_sample
  from policy.conclusion c order by c.extraction_id, c.id desc;
comment on view policy.concluded_public is 'What the review of an extraction came to last; reopened: it is open again.';

grant select on policy.edition_public, policy.document_public, policy.concluded_public to haice_app;
