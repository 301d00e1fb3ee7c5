-- Persons may be called the same: in the registers about them a name is no key. What is unique also tells whoever may not see
-- a record that it is there.

alter table registers.attracted_talent drop constraint attracted_talent_name_key_key;
create index attracted_talent_name_key on registers.attracted_talent (name_key);
alter table registers.expert_opinion drop constraint expert_opinion_name_key_key;
create index expert_opinion_name_key on registers.expert_opinion (name_key);
alter table registers.foreign_expert_case drop constraint foreign_expert_case_name_key_key;
create index foreign_expert_case_name_key on registers.foreign_expert_case (name_key);
alter table registers.green_card drop constraint green_card_name_key_key;
create index green_card_name_key on registers.green_card (name_key);
alter table registers.job_application drop constraint job_application_name_key_key;
create index job_application_name_key on registers.job_application (name_key);
alter table registers.mentor drop constraint mentor_name_key_key;
create index mentor_name_key on registers.mentor (name_key);
alter table registers.plan_member drop constraint plan_member_name_key_key;
create index plan_member_name_key on registers.plan_member (name_key);
alter table registers.talent_rating drop constraint talent_rating_name_key_key;
create index talent_rating_name_key on registers.talent_rating (name_key);
alter table registers.transfer_professional drop constraint transfer_professional_name_key_key;
create index transfer_professional_name_key on registers.transfer_professional (name_key);

comment on column registers.attracted_talent.name_key is 'The name as it is compared. Not unique: persons may be called the same';
comment on column registers.expert_opinion.name_key is 'The name as it is compared. Not unique: persons may be called the same';
comment on column registers.foreign_expert_case.name_key is 'The name as it is compared. Not unique: persons may be called the same';
comment on column registers.green_card.name_key is 'The name as it is compared. Not unique: persons may be called the same';
comment on column registers.job_application.name_key is 'The name as it is compared. Not unique: persons may be called the same';
comment on column registers.mentor.name_key is 'The name as it is compared. Not unique: persons may be called the same';
comment on column registers.plan_member.name_key is 'The name as it is compared. Not unique: persons may be called the same';
comment on column registers.talent_rating.name_key is 'The name as it is compared. Not unique: persons may be called the same';
comment on column registers.transfer_professional.name_key is 'The name as it is compared. Not unique: persons may be called the same';
