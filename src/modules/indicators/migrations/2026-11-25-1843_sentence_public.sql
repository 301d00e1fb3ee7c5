-- Which indicator measures a sentence, for modules that follow the sentence up.

create view indicators.sentence_public as
  select q.extraction_id, t.id as target, d.code as indicator,
    json_build_object('zh', d.content -> 'name' ->> 'zh', 'en', d.content -> 'name' ->> 'en') as name
  from indicators.target_quote q
  join indicators.target_link t on t.id = q.target
  join indicators.definition d on d.code = t.indicator
  where q.extraction_id is not null;
comment on view indicators.sentence_public is 'Extractions whose target an indicator measures.';
grant select on indicators.sentence_public to haice_app;
