-- Search by pinyin. A text is written once when its edition or document is kept; what was kept before this migration is
-- filled at the next start (fill-pinyin.ts), since only the application can spell Chinese.

create table policy.sentence_pinyin (
  edition_id text not null,
  position int not null,
  initials text not null,
  syllables text not null,
  primary key (edition_id, position),
  foreign key (edition_id, position) references policy.sentence (edition_id, position)
);
comment on table policy.sentence_pinyin is 'How a sentence sounds, one mark for each character of its folded text: initials (/gx/js/qy/) and syllables (/gao xin/ji shu/qi ye/). A slash is an edge of a word, a dot stands for a sign.';
create index sentence_pinyin_initials on policy.sentence_pinyin using gin (initials gin_trgm_ops);
create index sentence_pinyin_syllables on policy.sentence_pinyin using gin (syllables gin_trgm_ops);

create table policy.title_pinyin (
  document_id text primary key references policy.document (id),
  folded text not null,
  initials text not null,
  syllables text not null
);
comment on table policy.title_pinyin is 'The titles of a document, full and short, as they are searched: folded, and how they sound.';
create index title_pinyin_folded on policy.title_pinyin using gin (folded gin_trgm_ops);
create index title_pinyin_initials on policy.title_pinyin using gin (initials gin_trgm_ops);
create index title_pinyin_syllables on policy.title_pinyin using gin (syllables gin_trgm_ops);

grant select, insert on policy.sentence_pinyin, policy.title_pinyin to haice_app;
