-- What later modules read of the promises of a document: the proposals of its newest edition, and its text.

create view policy.extraction_public as
  select x.id, x.kind, x.local_id, x.node, x.span, x.content, d.code as document_code, e.number as edition_number
  from policy.extraction x
  join policy.edition e on e.id = x.edition_id
  join policy.document d on d.id = e.document_id
  where not exists (select from policy.edition later where later.document_id = e.document_id and later.number > e.number);
comment on view policy.extraction_public is 'Targets, goals and tasks of the newest edition as proposed; what people have confirmed stands in confirmed_public.';

create view policy.text_public as
  select d.code as document_code, e.number as edition_number, e.text
  from policy.edition e
  join policy.document d on d.id = e.document_id
  where not exists (select from policy.edition later where later.document_id = e.document_id and later.number > e.number);
comment on view policy.text_public is 'The text of the newest edition, which spans count into.';

grant select on policy.extraction_public, policy.text_public to haice_app;
