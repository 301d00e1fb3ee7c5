-- What later modules may read of firms beside who they are: which titles they hold, and where they sit, each by date.

create view firms.firm_title_public as select id, firm_id, title, valid_from, valid_to, ended_on from firms.firm_title;
comment on view firms.firm_title_public is 'Titles of firms; ended_on: withdrawn from this day on. valid_to is not included.';
create view firms.firm_place_public as select firm_id, place, longitude, latitude, valid_from, valid_to from firms.firm_place;
comment on view firms.firm_place_public is 'Where firms sit, one place at a time. valid_to is not included.';
grant select on firms.firm_title_public, firms.firm_place_public to haice_app;
