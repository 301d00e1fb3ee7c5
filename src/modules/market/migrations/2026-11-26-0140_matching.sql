-- What matching reads: the public texts of demands and results as items of the engine, their terms, and in how many items
-- each term occurs. Plain tables: whoever changes a good changes them in the same transaction, so it is found at once.

create table market.match_item (
  corpus text not null check (corpus in ('demand', 'result')),
  item_id text not null,
  fields jsonb not null,
  distinct_terms int not null check (distinct_terms >= 0),
  primary key (corpus, item_id)
);
comment on table market.match_item is 'A published demand or result as the matching engine reads it: public fields only. distinct_terms: of its pairs of characters and words.';

create table market.match_posting (
  corpus text not null,
  channel text not null check (channel in ('characters', 'bigrams', 'words')),
  term text not null,
  item_id text not null,
  primary key (corpus, channel, term, item_id),
  foreign key (corpus, item_id) references market.match_item (corpus, item_id)
);
comment on table market.match_posting is 'Which items have a term.';
create index match_posting_of on market.match_posting (corpus, item_id);

create table market.match_frequency (
  corpus text not null,
  channel text not null,
  term text not null,
  items int not null check (items >= 0),
  primary key (corpus, channel, term)
);
comment on table market.match_frequency is 'In how many items of a corpus a term occurs; kept with the postings.';

grant select, insert, update, delete on market.match_item, market.match_posting, market.match_frequency to haice_app;
