-- Whoever asks what was promised on a day has to know when each document was issued.
create or replace view policy.document_public as
  select id, code, title_zh, title_en, short_zh, short_en, period_start, period_end, date_issued from policy.document;
comment on view policy.document_public is 'Head of a document: its names, the first and last year of its plan, and the day it was issued.';
