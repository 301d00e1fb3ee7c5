-- Where the documents speak of a record that left its register for a module: kept for that module before the places are
-- removed with the register (0435). Where that was done already, nothing is left to keep.

create table registers.former_mention (
  register text not null,
  record_id text not null,
  position int not null,
  basis text not null,
  quote text not null,
  primary key (register, record_id, position)
);
comment on table registers.former_mention is 'A place in the documents that speaks of a record which left its register; handed over with the record.';
insert into registers.former_mention
select register, record_id, position, basis, quote from registers.mention where register = 'research-result';
alter table registers.former_mention enable row level security;
create policy sees on registers.former_mention for select using ((select registers.acts_as('{itself}')));
grant select on registers.former_mention to haice_app;
