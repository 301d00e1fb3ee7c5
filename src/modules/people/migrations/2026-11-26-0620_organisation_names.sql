-- The names that an organisation is or was known by, for modules that have to recognise one that a person wrote down.

create view people.organisation_name_public as
  select organisation_id, name from people.organisation_name where kind <> 'short'
  union
  select id, name_zh from people.organisation
  union
  select id, name_en from people.organisation where name_en is not null;
comment on view people.organisation_name_public is 'Official names, aliases and former names, whenever they held. Without short names, which organisations of two areas may share.';
grant select on people.organisation_name_public to haice_app;
