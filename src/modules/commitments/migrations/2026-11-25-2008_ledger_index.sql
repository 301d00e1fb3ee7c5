-- What the ledger filters, sorts and counts by, without the sentences and contents that make the rows wide: a page and its
-- totals over tens of thousands of commitments read narrow indexes only.

alter table commitments.commitment add column state_rank int not null generated always as (
  array_position(array['registered', 'approved', 'dispatched', 'signed', 'in-progress', 'reported', 'reviewed', 'closed',
    'suspended', 'merged', 'withdrawn'], state)) stored;
comment on column commitments.commitment.state_rank is 'The place of the state among the nodes, for sorting';

create index commitment_ledger on commitments.commitment (id)
  include (state, state_rank, known_units, is_sample, due_on, document_id, span, kind, source_state, state_since, round, area);
create index commitment_by_state on commitments.commitment (state_rank, document_id, span, id);
create index commitment_by_since on commitments.commitment (state_since, document_id, span, id);
create index lamp_of_commitment on commitments.lamp_state (commitment_id) include (lamp);
