-- What a case comes from and what became of it: a guide item from needs, a call from a guide item, a need from a demand of
-- the market, a result in the market from an application. New; what calls.dossier.reference says as text stays beside it.

create table calls.link (
  id text primary key,
  dossier_id text not null references calls.dossier (id),
  kind text not null check (kind in ('need', 'guide-item', 'demand', 'result')),
  other text not null,
  title text not null,
  noted_at timestamptz not null,
  noted_by_name text,
  unique (dossier_id, kind, other)
);
comment on table calls.link is 'A case comes from another (a need, a guide item, a demand of the market), or a result of the market came from it. Only grows.';
create index link_other on calls.link (other);

grant select, insert on calls.link to haice_app;
alter table calls.link enable row level security;
create policy link_read on calls.link for select to haice_app using (
  calls.is_own(dossier_id) or (kind <> 'result' and calls.may_read(dossier_id, 'content')));
create policy link_add on calls.link for insert to haice_app with check (calls.is_own(dossier_id) or calls.is_office());

create function calls.groups_below(case_id text) returns int
  language sql stable security definer set search_path = pg_catalog
  as $$
  select count(distinct c.forms #>> '{need,group}')::int from calls.dossier d join calls.content c on c.dossier_id = d.id
    where d.above_id = case_id and c.forms #>> '{need,group}' <> '' and exists (select from calls.receipt r where r.dossier_id = d.id) $$;
comment on function calls.groups_below is 'From how many groups (the field group of the form need) needs were put forward below a case: a count, for a condition.';
revoke execute on function calls.groups_below from public;
grant execute on function calls.groups_below to haice_app;
