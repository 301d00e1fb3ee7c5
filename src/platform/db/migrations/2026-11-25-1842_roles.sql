-- Row-level policies of the modules ask what the person who asks may see: the settings stand in every transaction.

create function platform.holds_role(variadic wanted text[]) returns boolean
  language sql stable
  as $$ select string_to_array(current_setting('app.roles', true), ',') && wanted $$;
comment on function platform.holds_role is 'Whether who asks holds one of these roles now; "itself" is the product at its own work.';

create function platform.own_organisation() returns text
  language sql stable
  as $$ select nullif(current_setting('app.organisation', true), '') $$;
comment on function platform.own_organisation is 'Id of the organisation of who asks; null for people without one and for the product itself.';

grant execute on function platform.holds_role, platform.own_organisation to haice_app;
