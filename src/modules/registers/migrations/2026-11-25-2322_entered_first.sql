-- What the documents name is entered first: they do not say that it is being prepared.

alter table registers.fund drop constraint fund_state_check;
update registers.fund set state = 'entered' where state = 'planned';
alter table registers.fund add constraint fund_state_check
  check (state in ('entered', 'founded', 'investing', 'closed'));
update registers.state_change set to_state = 'entered' where register = 'fund' and to_state = 'planned';
update registers.state_change set from_state = 'entered' where register = 'fund' and from_state = 'planned';

alter table registers.demonstration_project drop constraint demonstration_project_state_check;
update registers.demonstration_project set state = 'entered' where state = 'planned';
alter table registers.demonstration_project add constraint demonstration_project_state_check
  check (state in ('entered', 'running', 'accepted', 'spread', 'stopped'));
update registers.state_change set to_state = 'entered' where register = 'demonstration-project' and to_state = 'planned';
update registers.state_change set from_state = 'entered' where register = 'demonstration-project' and from_state = 'planned';

alter table registers.consortium drop constraint consortium_state_check;
update registers.consortium set state = 'entered' where state = 'prepared';
alter table registers.consortium add constraint consortium_state_check
  check (state in ('entered', 'founded', 'ended'));
update registers.state_change set to_state = 'entered' where register = 'consortium' and to_state = 'prepared';
update registers.state_change set from_state = 'entered' where register = 'consortium' and from_state = 'prepared';

alter table registers.talent_plan drop constraint talent_plan_state_check;
update registers.talent_plan set state = 'entered' where state = 'drafted';
alter table registers.talent_plan add constraint talent_plan_state_check
  check (state in ('entered', 'running', 'ended'));
update registers.state_change set to_state = 'entered' where register = 'talent-plan' and to_state = 'drafted';
update registers.state_change set from_state = 'entered' where register = 'talent-plan' and from_state = 'drafted';

alter table registers.talent_base drop constraint talent_base_state_check;
update registers.talent_base set state = 'entered' where state = 'planned';
alter table registers.talent_base add constraint talent_base_state_check
  check (state in ('entered', 'running', 'ended'));
update registers.state_change set to_state = 'entered' where register = 'talent-base' and to_state = 'planned';
update registers.state_change set from_state = 'entered' where register = 'talent-base' and from_state = 'planned';

alter table registers.cooperation_partner drop constraint cooperation_partner_state_check;
update registers.cooperation_partner set state = 'entered' where state = 'contacted';
alter table registers.cooperation_partner add constraint cooperation_partner_state_check
  check (state in ('entered', 'signed', 'ended'));
update registers.state_change set to_state = 'entered' where register = 'cooperation-partner' and to_state = 'contacted';
update registers.state_change set from_state = 'entered' where register = 'cooperation-partner' and from_state = 'contacted';

alter table registers.joint_base drop constraint joint_base_state_check;
update registers.joint_base set state = 'entered' where state = 'planned';
alter table registers.joint_base add constraint joint_base_state_check
  check (state in ('entered', 'running', 'ended'));
update registers.state_change set to_state = 'entered' where register = 'joint-base' and to_state = 'planned';
update registers.state_change set from_state = 'entered' where register = 'joint-base' and from_state = 'planned';

alter table registers.programme_event drop constraint programme_event_state_check;
update registers.programme_event set state = 'entered' where state = 'planned';
alter table registers.programme_event add constraint programme_event_state_check
  check (state in ('entered', 'open', 'held', 'cancelled'));
update registers.state_change set to_state = 'entered' where register = 'programme-event' and to_state = 'planned';
update registers.state_change set from_state = 'entered' where register = 'programme-event' and from_state = 'planned';
