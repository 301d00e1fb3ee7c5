-- Alignment: what one plan asks and another asks too. The rules only propose; a pair counts once people have confirmed it.
-- Every judgement stays; the newest one of a pair is in force.

create table policy.alignment_judgement (
  id text primary key,
  upper_extraction text not null references policy.extraction (id),
  lower_extraction text not null references policy.extraction (id),
  verdict text not null check (verdict in ('accept', 'reject', 'withdraw')),
  relation text check (relation in ('counterpart', 'look-alike', 'contradiction')),
  proposal jsonb,
  note text,
  person text not null,
  person_name text not null,
  judged_at timestamptz not null,
  check (upper_extraction <> lower_extraction),
  check ((verdict = 'accept') = (relation is not null))
);
comment on table policy.alignment_judgement is 'What one person says of two extractions of two documents. proposal: what the rules said of them at that time, null when they did not put them together.';
create index alignment_judgement_pair on policy.alignment_judgement
  (least(upper_extraction, lower_extraction), greatest(upper_extraction, lower_extraction), id);
create index alignment_judgement_upper on policy.alignment_judgement (upper_extraction);
create index alignment_judgement_lower on policy.alignment_judgement (lower_extraction);

create trigger alignment_judgement_append_only before update or delete on policy.alignment_judgement
  for each row execute function platform.refuse_change();
grant select, insert on policy.alignment_judgement to haice_app;

create view policy.alignment_public as
  select j.id, j.relation, j.note, j.judged_at,
    j.upper_extraction, ud.code as upper_document_code, ue.number as upper_edition_number,
    u.kind, u.local_id as upper_local_id, u.span as upper_span,
    j.lower_extraction, ld.code as lower_document_code, le.number as lower_edition_number,
    l.local_id as lower_local_id, l.span as lower_span
  from (
    select distinct on (least(upper_extraction, lower_extraction), greatest(upper_extraction, lower_extraction)) *
    from policy.alignment_judgement
    order by least(upper_extraction, lower_extraction), greatest(upper_extraction, lower_extraction), id desc
  ) j
  join policy.extraction u on u.id = j.upper_extraction
  join policy.edition ue on ue.id = u.edition_id
  join policy.document ud on ud.id = ue.document_id
  join policy.extraction l on l.id = j.lower_extraction
  join policy.edition le on le.id = l.edition_id
  join policy.document ld on ld.id = le.document_id
  where j.verdict = 'accept';
comment on view policy.alignment_public is 'Pairs of targets, goals or tasks of two documents that people have confirmed, with what they are to each other: counterpart, look-alike or contradiction.';
grant select on policy.alignment_public to haice_app;
