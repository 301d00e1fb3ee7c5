-- Papers of results: what the register of results kept with them, and what their owners add; and where the documents speak of
-- a result. A plan has a version, so that of two who write it at once the second is told.

create table market.result_paper (
  id text primary key,
  result_id text not null references market.result (id),
  file_name text not null check (file_name <> ''),
  media_type text not null,
  size int not null check (size > 0),
  sha256 text not null,
  content bytea,
  is_public boolean not null,
  note text check (note <> ''),
  added_at timestamptz not null,
  added_by text,
  added_by_name text,
  removed_at timestamptz,
  removed_by_name text,
  removal_reason text,
  check ((content is null) = (removal_reason is not null))
);
comment on table market.result_paper is 'A file of a result. One that was removed keeps its name, hash and why.';
comment on column market.result_paper.is_public is 'Read by everybody who sees the result; else by its owner, who posted it, readers, who keeps the market, auditors';
comment on column market.result_paper.removed_at is 'When it was removed; null with a reason: before the register handed it over';
create unique index result_paper_once on market.result_paper (result_id, sha256) where content is not null;

create function market.keeps_result(result text) returns boolean language sql stable as $$
  select exists (select from market.result r where r.id = result and platform.own_organisation() in (r.owner_id, r.posted_by_id))
$$;
comment on function market.keeps_result is 'Whether the result belongs to the organisation of this session or was posted by it.';

alter table market.result_paper enable row level security;
create policy sees on market.result_paper for select using (
  exists (select from market.result r where r.id = result_id)
  and (is_public or market.keeps_result(result_id)
    or (select platform.holds_role('itself', 'administrator', 'commission-office', 'reviewer', 'auditor'))));
create policy adds on market.result_paper for insert with check (
  (select platform.holds_role('itself')) or (market.keeps_result(result_id)
    and added_by = nullif(current_setting('app.user', true), '')));
create policy changes on market.result_paper for update using (market.keeps_result(result_id));
grant select, insert on market.result_paper to haice_app;
grant update (content, removed_at, removed_by_name, removal_reason) on market.result_paper to haice_app;

create table market.result_mention (
  result_id text not null references market.result (id),
  position int not null,
  basis text not null,
  quote text not null,
  primary key (result_id, position)
);
comment on table market.result_mention is 'Where a document speaks of the result: line and words, as the register of results had them.';
alter table market.result_mention enable row level security;
create policy sees on market.result_mention for select using (exists (select from market.result r where r.id = result_id));
create policy adds on market.result_mention for insert with check ((select platform.holds_role('itself')));
grant select, insert on market.result_mention to haice_app;

alter table market.result_transfer_plan add column version int not null default 1;
comment on column market.result_transfer_plan.version is 'Raised by every writing';
