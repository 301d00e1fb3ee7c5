-- Later modules say which figures their records count in.

create view indicators.definition_public as
  select code, position, content -> 'name' as name, content ->> 'area' as area, content ->> 'basis' as basis,
    array(select jsonb_path_query(content -> 'formula', '$.**.metric') #>> '{}') as metrics
  from indicators.definition;
comment on view indicators.definition_public is 'Indicators with the metrics that their formulas read and the line that names them.';
grant select on indicators.definition_public to haice_app;
