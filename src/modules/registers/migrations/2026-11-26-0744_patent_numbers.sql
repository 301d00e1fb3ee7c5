-- Patents are found by their number, however it is written, without reading every one of them.

create index patent_by_number on registers.patent ((upper(regexp_replace(number, '[\s.-]', '', 'g'))));

create function registers.patents_with_number(numbers text[]) returns setof text
  language sql stable security definer set search_path = '' as $$
  select id from registers.patent where upper(regexp_replace(number, '[\s.-]', '', 'g')) = any (numbers)
$$;
comment on function registers.patents_with_number is 'Ids of the patents with these numbers, written without what people put between their parts; nothing else of them.';
revoke execute on function registers.patents_with_number from public;
grant execute on function registers.patents_with_number to haice_app;
