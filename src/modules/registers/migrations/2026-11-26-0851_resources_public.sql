-- What the booking room and later modules read of resources, with the rights of whoever asks.

create view registers.shared_resource_public with (security_invoker = true) as
  select id, name_zh, name_en, kind, state, owner_id, disclosure, origin, place, platform_id, park_id, scenario_id, whole_of_id,
    city, access_class, tests, ability, hours_open, hours_able, computing, cores, queue, endurance, berths, gear
  from registers.shared_resource;
comment on view registers.shared_resource_public is 'What later modules may join read-only for their screens; who sees which resource the register says.';

create view registers.platform_public with (security_invoker = true) as
  select id, name_zh, name_en, kind, level from registers.platform;
comment on view registers.platform_public is 'What later modules may join read-only for their screens; who sees which platform the register says.';

create view registers.park_public with (security_invoker = true) as select id, name_zh, name_en from registers.park;
comment on view registers.park_public is 'What later modules may join read-only for their screens; who sees which park the register says.';

create view registers.voyage_public with (security_invoker = true) as
  select id, name_zh, name_en, vessel_id, state, sails_from, sails_to from registers.voyage;
comment on view registers.voyage_public is 'What later modules may join read-only for their screens; who sees which voyage the register says.';

create view registers.innovation_voucher_public with (security_invoker = true) as
  select id, name_zh, name_en, owner_id, state, purpose, face_value, valid_from, valid_to from registers.innovation_voucher;
comment on view registers.innovation_voucher_public is 'What later modules may join read-only for their screens; who sees which voucher the register says.';

create view registers.scenario_public with (security_invoker = true) as select id, name_zh, name_en from registers.scenario;
comment on view registers.scenario_public is 'What later modules may join read-only for their screens; who sees which scenario the register says.';

grant select on registers.shared_resource_public, registers.scenario_public, registers.platform_public, registers.park_public, registers.voyage_public,
  registers.innovation_voucher_public to haice_app;
