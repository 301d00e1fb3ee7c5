-- Standards that rights went into, with their key indicators beside those of the trade; checks of how rights are managed.

alter table registers.patent add column based_on text[];
alter table registers.patent add column comparison text;
alter table registers.patent add column checks text;
