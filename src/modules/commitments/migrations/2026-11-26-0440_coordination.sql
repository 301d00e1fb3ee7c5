-- Coordinations of several units that the region's documents name, as the region pack gives them; replaced on every start.
create table commitments.coordination (
  code text primary key,
  position int not null,
  name_zh text not null,
  name_en text not null,
  basis text not null,
  note_zh text not null,
  note_en text not null,
  units text[] not null check (cardinality(units) >= 2)
);
comment on table commitments.coordination is 'Units that a document wants to work together, such as those of education, science and talent: the shared view begins with them.';
comment on column commitments.coordination.units is 'Codes of organisations. Where the document names none, the note says so.';
grant select, insert, delete on commitments.coordination to haice_app;
