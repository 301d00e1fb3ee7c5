-- The reader of the event log asks for what one person did.
create index event_actor on platform.event (actor, id);
