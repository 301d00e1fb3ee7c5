-- Fields, kinds and states that the plans name and these registers did not have yet.

alter table registers.platform drop constraint platform_kind_check, add check (kind in ('comprehensive-laboratory', 'key-laboratory', 'engineering-laboratory', 'engineering-research-centre', 'enterprise-technology-centre', 'industrial-design-centre', 'technology-innovation-centre', 'manufacturing-innovation-centre', 'industrial-innovation-centre', 'new-rd-institution', 'application-laboratory', 'data-centre', 'facility', 'institute', 'transfer-centre', 'cooperation-centre', 'community', 'industry-platform', 'global-rd-centre', 'future-laboratory', 'other'));
alter table registers.platform add column operating_company text;
alter table registers.platform add column fund text;
alter table registers.platform add column team_share numeric;

alter table registers.incubation_carrier drop constraint incubation_carrier_kind_check, add check (kind in ('general', 'specialised', 'base', 'offshore', 'out-of-town', 'youth-space', 'science-park', 'block', 'leading', 'overseas-centre', 'international-community', 'future-accelerator'));
alter table registers.incubation_carrier add column university text;

alter table registers.incubatee add column is_from_campus boolean;
alter table registers.incubatee add column project text;
alter table registers.incubatee add column result text;

alter table registers.landing drop constraint landing_channel_check, add check (channel in ('platform', 'institution', 'fund', 'alumni', 'other'));
alter table registers.landing add column carrier_id text references registers.incubation_carrier (id);
alter table registers.landing add column circle_id text references registers.innovation_circle (id);
alter table registers.landing add column platform_id text references registers.platform (id);
alter table registers.landing add column pool text;
alter table registers.landing add column sharing text;

alter table registers.scenario drop constraint scenario_sector_check, add check (sector in ('marine', 'digital-city', 'health', 'low-carbon', 'rural', 'safety', 'industry', 'port', 'agriculture', 'culture', 'other'));
alter table registers.scenario add column partners text;
alter table registers.scenario add column data_sets text[];
alter table registers.scenario add column models text[];
alter table registers.scenario add column products text[];

alter table registers.shared_resource drop constraint shared_resource_kind_check, add check (kind in ('vessel', 'instrument', 'information', 'data', 'quality', 'computing', 'trial-field', 'on-board', 'test-boat', 'simulation', 'innovation-laboratory', 'scenario-laboratory', 'clinical', 'biosafety', 'testing', 'rd-platform', 'service', 'samples'));
alter table registers.shared_resource add column tests text;
alter table registers.shared_resource add column stage text check (stage in ('transfer', 'incubation', 'engineering', 'production'));
alter table registers.shared_resource add column whole_of_id text references registers.shared_resource (id);
alter table registers.shared_resource add column endurance numeric;
alter table registers.shared_resource add column berths numeric;
alter table registers.shared_resource add column gear text;
alter table registers.shared_resource add column computing text check (computing in ('cpu', 'gpu', 'super'));
alter table registers.shared_resource add column cores numeric;
alter table registers.shared_resource add column queue numeric;
alter table registers.shared_resource add column data_sets text[];
alter table registers.shared_resource add column scenario_id text references registers.scenario (id);
alter table registers.shared_resource add column park_id text references registers.park (id);
alter table registers.shared_resource add column city text;
alter table registers.shared_resource add column access_class text;
create index shared_resource_by_computing on registers.shared_resource (computing);
create index shared_resource_by_stage on registers.shared_resource (stage);

alter table registers.data_set drop constraint data_set_state_check, add check (state in ('entered', 'deposited', 'published', 'withdrawn'));
alter table registers.data_set add column platform_id text references registers.platform (id);
alter table registers.data_set add column voyage_id text references registers.voyage (id);
alter table registers.data_set add column embargo date;

alter table registers.scenario_trial drop constraint scenario_trial_state_check, add check (state in ('agreed', 'running', 'measured', 'ordered', 'stopped'));
alter table registers.scenario_trial add column laboratory_id text references registers.shared_resource (id);
alter table registers.scenario_trial add column buyer text;
alter table registers.scenario_trial add column orders bigint;
alter table registers.scenario_trial add column ordered_on date;

alter table registers.demonstration_project add column application text check (application in ('smart-block', 'smart-park', 'smart-ocean', 'digital-village'));
alter table registers.demonstration_project add column scenarios text[];

alter table registers.facility_project drop constraint facility_project_kind_check, add check (kind in ('facility', 'device', 'satellite', 'institute', 'base', 'phase'));

alter table registers.ocean_platform add column network text;

alter table registers.consortium drop constraint consortium_kind_check, add check (kind in ('consortium', 'alliance', 'cluster', 'industry-community', 'network', 'centre-linkage', 'service-alliance'));

alter table registers.land_need add column use_mix text;
alter table registers.land_need add column plot_ratio numeric;

alter table registers.cooperation_partner drop constraint cooperation_partner_kind_check, add check (kind in ('foreign', 'region', 'corridor', 'mechanism', 'blue-partner', 'plan'));

alter table registers.programme_event add column is_brand boolean;
