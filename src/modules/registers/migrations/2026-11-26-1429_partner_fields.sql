-- Of a partner later modules read its country and field too: which projects there are with whom, by country and field.
create or replace view registers.project_partner_public with (security_invoker = true) as
  select 'consortium' as register, id, name_zh, name_en, null::text as country, null::text as field, origin = 'sample' as is_sample
  from registers.consortium
  union all select 'cooperation-partner', id, name_zh, name_en, country, field, origin = 'sample' from registers.cooperation_partner
  union all select 'science-award', id, name_zh, name_en, null, null, origin = 'sample' from registers.science_award;
