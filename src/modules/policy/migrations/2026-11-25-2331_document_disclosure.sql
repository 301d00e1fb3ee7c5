-- What a document says of its own disclosure (GOV-02) decides what of its fulfilment the public may see.
create or replace view policy.document_public as
  select id, code, title_zh, title_en, short_zh, short_en, period_start, period_end, date_issued, areas, disclosure from policy.document;
comment on view policy.document_public is 'Head of a document: its names, the first and last year of its plan, the day it was issued, where it applies, and what it says of its disclosure.';
