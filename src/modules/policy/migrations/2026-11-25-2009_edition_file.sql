-- A line of a document is quoted by the number that its file's name begins with (003:L115): later modules need the name.

create or replace view policy.edition_public as
  select d.code as document_code, e.document_id, e.number, e.text, e.file_name
  from policy.edition e join policy.document d on d.id = e.document_id;
