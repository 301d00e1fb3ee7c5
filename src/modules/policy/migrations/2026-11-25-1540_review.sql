-- Review: what a machine extracts binds nobody until people confirm it. Every judgement and every conclusion is a row of
-- its own and stays; the newest row of a person, and the newest conclusion of an extraction, are the ones in force.

alter table policy.extraction
  add column proposed_by text,
  add column proposed_at timestamptz,
  add constraint extraction_proposed check ((proposed_by is null) = (proposed_at is null));
comment on column policy.extraction.proposed_by is 'Id of the person who proposed it by hand; null: the compiler did';

create table policy.judgement (
  id text primary key,
  extraction_id text not null references policy.extraction (id),
  person text not null,
  person_name text not null,
  verdict text not null check (verdict in ('accept', 'edit', 'reject', 'withdraw')),
  content jsonb,
  note text,
  judged_at timestamptz not null,
  is_sample boolean not null default false,
  check ((verdict = 'edit') = (content is not null))
);
comment on table policy.judgement is 'What one person says of an extraction. content: what it should say instead; the proposal itself stays as it was.';
create index judgement_extraction on policy.judgement (extraction_id, id);

create table policy.conclusion (
  id text primary key,
  extraction_id text not null references policy.extraction (id),
  outcome text not null check (outcome in ('confirmed', 'rejected', 'reopened')),
  content jsonb,
  way text not null check (way in ('one-person', 'two-people', 'settlement', 'withdrawal')),
  note text,
  concluded_by text not null,
  concluded_by_name text not null,
  concluded_at timestamptz not null,
  is_sample boolean not null default false,
  check ((outcome = 'confirmed') = (content is not null)),
  check (way <> 'settlement' or note is not null)
);
comment on table policy.conclusion is 'What the review of an extraction came to. content: as confirmed, binding from then on until a later row.';
create index conclusion_extraction on policy.conclusion (extraction_id, id);

create trigger judgement_append_only before update or delete on policy.judgement
  for each row execute function platform.refuse_change();
create trigger conclusion_append_only before update or delete on policy.conclusion
  for each row execute function platform.refuse_change();

grant select, insert on policy.judgement, policy.conclusion to haice_app;

create view policy.confirmed_public as
  select x.id, x.kind, x.local_id, x.node, x.span, e.document_id, d.code as document_code, e.number as edition_number,
    c.content, c.concluded_at, c.is_sample
  from policy.extraction x
  join policy.edition e on e.id = x.edition_id
  join policy.document d on d.id = e.document_id
  join lateral (
    select * from policy.conclusion one where one.extraction_id = x.id order by one.id desc limit 1
  ) c on c.outcome = 'confirmed';
comment on view policy.confirmed_public is 'Targets, goals and tasks that people have confirmed, with the content as confirmed.';
grant select on policy.confirmed_public to haice_app;
