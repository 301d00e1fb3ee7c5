-- A sample commitment that is deleted takes no other with it: a measure that people registered below it stays, and none of
-- theirs can have been merged into it.

alter table commitments.commitment drop constraint commitment_parent_id_fkey;
alter table commitments.commitment
  add constraint commitment_parent_id_fkey foreign key (parent_id) references commitments.commitment (id) on delete set null;
alter table commitments.commitment drop constraint commitment_merged_into_fkey;
alter table commitments.commitment
  add constraint commitment_merged_into_fkey foreign key (merged_into) references commitments.commitment (id);
