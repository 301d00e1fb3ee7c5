-- An enquiry becomes a thread (GOV-03): it points at the sentence it is about, names the units that answer for that
-- sentence, and can be asked further.

alter table policy.enquiry
  add column thread text references policy.enquiry (id),
  add column edition_id text references policy.edition (id),
  add column span int4range check (not isempty(span)),
  add check ((edition_id is null) = (span is null));
comment on column policy.enquiry.thread is 'The first question of the thread; null for a first question.';
comment on column policy.enquiry.span is 'The words asked about: UTF-16 code units into the text of edition_id; null when the question is on the document.';
create index enquiry_document on policy.enquiry (document_id);

create table policy.enquiry_unit (
  enquiry_id text not null references policy.enquiry (id),
  position int not null,
  name text not null,
  organisation_id text references people.organisation (id),
  primary key (enquiry_id, position)
);
comment on table policy.enquiry_unit is 'A unit that the thread is routed to, because the text makes it responsible for the clause. No row: the commission office answers, since the source names nobody.';
create index enquiry_unit_organisation on policy.enquiry_unit (organisation_id);

alter table policy.enquiry_answer add column organisation_id text references people.organisation (id);
comment on column policy.enquiry_answer.organisation_id is 'For whom it was answered; null when not kept.';

grant select, insert on policy.enquiry_unit to haice_app;
