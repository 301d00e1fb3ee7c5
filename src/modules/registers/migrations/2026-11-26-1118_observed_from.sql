-- What the room of observations names of the registers: from which platform, for which entry of the catalogue.

create view registers.ocean_platform_public with (security_invoker = true) as
  select id, name_zh, name_en, kind, state from registers.ocean_platform;
comment on view registers.ocean_platform_public is 'What later modules may join read-only for their screens; who sees which platform the register says.';

create view registers.data_set_public with (security_invoker = true) as
  select id, name_zh, name_en, access, state from registers.data_set;
comment on view registers.data_set_public is 'What later modules may join read-only for their screens; who sees which data set the register says.';

grant select on registers.ocean_platform_public, registers.data_set_public to haice_app;
