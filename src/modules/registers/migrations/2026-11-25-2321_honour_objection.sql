-- An objection to an honour is a state of its own: nothing is awarded while it is open.

alter table registers.honour_title drop constraint honour_title_state_check,
  add constraint honour_title_state_check
    check (state in ('nominated', 'published', 'objected', 'awarded', 'dropped'));
