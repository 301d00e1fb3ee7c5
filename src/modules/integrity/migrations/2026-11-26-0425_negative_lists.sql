-- Negative lists by version: what may not be done, as it held on a day.

create schema integrity;
grant usage on schema integrity to haice_app;

create table integrity.text_basis (
  subject text primary key,
  lines text[] not null check (lines <> '{}')
);
comment on table integrity.text_basis is 'Lines of the documents of the region that ask for a subject of this module; replaced at every start.';

create table integrity.negative_list (
  id text primary key,
  kind text not null check (kind in ('lump-sum', 'exemption', 'tolerance')),
  version int not null check (version > 0),
  title_zh text not null check (title_zh <> ''),
  title_en text,
  number text,
  basis text not null check (basis <> ''),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  enacted_at timestamptz,
  revision int not null default 1,
  is_sample boolean not null default false,
  unique (kind, version),
  exclude using gist (kind with =, daterange(valid_from, valid_to) with &&) where (enacted_at is not null)
);
comment on table integrity.negative_list is 'One version of a negative list. Days are half-open; once enacted, only its end is ever set.';
comment on column integrity.negative_list.number is 'Number of the document that issued it';
comment on column integrity.negative_list.basis is 'What it was issued on: a clause, a document, a decision';
comment on column integrity.negative_list.revision is 'Grows with every change, so that two who write do not overwrite each other';

create table integrity.negative_list_item (
  id text primary key,
  list_id text not null references integrity.negative_list (id),
  position int not null check (position > 0),
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  words_zh text not null check (words_zh <> ''),
  words_en text,
  basis text,
  unique (list_id, code)
);
comment on table integrity.negative_list_item is 'One thing that a list forbids or leaves out. The code is the same in every version that keeps the item.';
comment on column integrity.negative_list_item.basis is 'Rule or clause that it rests on; null: not given';

create table integrity.negative_list_step (
  id text primary key,
  list_id text not null references integrity.negative_list (id),
  act text not null check (act in ('drafted', 'changed', 'enacted', 'ended')),
  on_day date,
  said text,
  made_at timestamptz not null,
  made_by text,
  made_by_name text
);
comment on table integrity.negative_list_step is 'What was done with a version, by whom and why; append-only.';
create index negative_list_step_of on integrity.negative_list_step (list_id, made_at, id);
create trigger negative_list_step_append_only before update or delete on integrity.negative_list_step
  for each row execute function platform.refuse_change();

create function integrity.is_office() returns boolean language sql stable
  as $$ select platform.holds_role('administrator', 'commission-office', 'itself') $$;
comment on function integrity.is_office is 'Whether who asks keeps the rooms of this module.';

create function integrity.keep_enacted_list() returns trigger language plpgsql as $$
begin
  if old.enacted_at is not null and (new.kind, new.version, new.title_zh, new.title_en, new.number, new.basis, new.valid_from, new.enacted_at)
    is distinct from (old.kind, old.version, old.title_zh, old.title_en, old.number, old.basis, old.valid_from, old.enacted_at) then
    raise exception 'an enacted list does not change';
  end if;
  return new;
end $$;
comment on function integrity.keep_enacted_list is 'An enacted version keeps what it says; only its end is set.';
create trigger negative_list_kept before update on integrity.negative_list
  for each row execute function integrity.keep_enacted_list();

grant select, insert, delete on integrity.text_basis, integrity.negative_list_item to haice_app;
grant select, insert on integrity.negative_list, integrity.negative_list_step to haice_app;
grant update (title_zh, title_en, number, basis, valid_from, valid_to, enacted_at, revision) on integrity.negative_list to haice_app;

alter table integrity.text_basis enable row level security;
create policy basis_read on integrity.text_basis for select to haice_app using (true);
create policy basis_bring on integrity.text_basis for insert to haice_app with check (platform.holds_role('itself'));
create policy basis_drop on integrity.text_basis for delete to haice_app using (platform.holds_role('itself'));

alter table integrity.negative_list enable row level security;
create policy list_read on integrity.negative_list for select to haice_app using (enacted_at is not null or integrity.is_office());
create policy list_draft on integrity.negative_list for insert to haice_app with check (integrity.is_office() and enacted_at is null);
create policy list_change on integrity.negative_list for update to haice_app using (integrity.is_office());

alter table integrity.negative_list_item enable row level security;
create policy item_read on integrity.negative_list_item for select to haice_app
  using (exists (select from integrity.negative_list l where l.id = list_id));
create policy item_add on integrity.negative_list_item for insert to haice_app
  with check (integrity.is_office() and exists (select from integrity.negative_list l where l.id = list_id and l.enacted_at is null));
create policy item_drop on integrity.negative_list_item for delete to haice_app
  using (integrity.is_office() and exists (select from integrity.negative_list l where l.id = list_id and l.enacted_at is null));

alter table integrity.negative_list_step enable row level security;
create policy step_read on integrity.negative_list_step for select to haice_app
  using (exists (select from integrity.negative_list l where l.id = list_id));
create policy step_add on integrity.negative_list_step for insert to haice_app with check (integrity.is_office());
