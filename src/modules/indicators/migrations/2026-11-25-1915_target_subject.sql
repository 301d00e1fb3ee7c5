-- A quote is looked up again when a document gets a new edition, as it was at the start.

alter table indicators.target_link add column subject text;
comment on column indicators.target_link.subject is 'What the compiler calls the measured thing, where one sentence holds several targets; null: the sentence holds one';
