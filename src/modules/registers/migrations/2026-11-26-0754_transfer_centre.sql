-- A transfer centre has sub-centres: whose part an institution is, so that the figures of each stand in a tree.

alter table registers.transfer_organisation add column parent_id text references registers.transfer_organisation (id);
