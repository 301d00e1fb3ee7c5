-- A room says where it opens, so that a mechanism leads into its working screens. Old rows are replaced on the next start.

alter table mission.room add column opens text;
comment on column mission.room.opens is 'Address of the screen where the room opens; null: it has none yet';
