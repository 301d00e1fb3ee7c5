-- Another module calls something else a proposal: one word, one meaning.

create table market.proposed_pair (
  demand_id text not null references market.demand (id),
  result_id text not null references market.result (id),
  score double precision not null check (score between 0 and 1),
  state text not null default 'new' check (state in ('new', 'taken', 'refused')),
  found_at timestamptz not null,
  primary key (demand_id, result_id)
);
comment on table market.proposed_pair is 'A pair that matching proposes to brokers; taken: a lead came of it. Worked out anew when one of the two changes.';

insert into market.proposed_pair (demand_id, result_id, score, state, found_at)
select demand_id, result_id, score, state, found_at from market.proposal;
drop table market.proposal;

create index proposed_pair_new on market.proposed_pair (score desc, demand_id, result_id) where state = 'new';
create index proposed_pair_of_result on market.proposed_pair (result_id);
grant select, insert, update, delete on market.proposed_pair to haice_app;
