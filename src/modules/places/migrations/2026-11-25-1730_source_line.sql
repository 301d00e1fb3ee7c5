-- A basis such as 002:L15 leads to its line on screen. Filled from the region pack on the next start, as all of this schema is.

create table places.source_line (
  basis text primary key,
  document text not null,
  line int not null check (line >= 1)
);
comment on table places.source_line is 'Where a basis such as 002:L15 stands: the document that policy keeps and the line of its text.';

grant select, insert, delete on places.source_line to haice_app;
