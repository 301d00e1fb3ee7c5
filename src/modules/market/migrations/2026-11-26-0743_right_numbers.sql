-- Rights are found by their number, however it is written, without reading every result or every patent. The functions ask as
-- the owner of the tables and answer ids alone: who asks reads behind each id what he may.

create function market.right_numbers(rights jsonb) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(upper(regexp_replace(x ->> 'number', '[\s.-]', '', 'g'))), '{}') from jsonb_array_elements(rights) x
$$;
comment on function market.right_numbers is 'The numbers of rights without what people put between their parts.';
create index result_right_numbers on market.result using gin (market.right_numbers(rights));

create function market.results_with_right(number text) returns setof text
  language sql stable security definer set search_path = '' as $$
  select id from market.result where market.right_numbers(rights) @> array[upper(regexp_replace(number, '[\s.-]', '', 'g'))]
$$;
comment on function market.results_with_right is 'Ids of the results that have a right of this number; nothing else of them.';
revoke execute on function market.results_with_right from public;
grant execute on function market.right_numbers, market.results_with_right to haice_app;
