-- Key figures of firms by year. They belong to the firm: the database itself shows them to its people, to those who keep
-- the register and to auditors only. Nothing of the kind was kept before.

create table firms.firm_figure (
  id text primary key,
  firm_id text not null references firms.firm (id),
  year int not null check (year between 1980 and 2200),
  measure text not null check (measure in ('revenue', 'rd-spending', 'staff', 'rd-staff', 'valid-patents')),
  value bigint not null check (value >= 0),
  is_sample boolean not null default false,
  basis text not null check (basis <> ''),
  recorded_by text,
  recorded_by_name text,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  check ((recorded_by is null) = (recorded_by_name is null))
);
comment on table firms.firm_figure is 'A key figure of a firm for a year: money in fen, else a count. A correction supersedes, nothing is deleted.';
comment on column firms.firm_figure.superseded_at is 'When a later figure took its place; null: it is what is known';
create unique index firm_figure_known on firms.firm_figure (firm_id, year, measure) where superseded_at is null;
create index firm_figure_by_year on firms.firm_figure (year, measure) include (firm_id, value) where superseded_at is null;

create function firms.acts_as(roles text[]) returns boolean language sql stable as $$
  select string_to_array(coalesce(current_setting('app.roles', true), ''), ',') && roles
$$;
comment on function firms.acts_as is 'Whether the person of this session holds one of the roles.';
create function firms.own_firm() returns text language sql stable as $$
  select id from firms.firm where organisation_id = nullif(current_setting('app.organisation', true), '')
$$;
comment on function firms.own_firm is 'The firm of the organisation of the person of this session; null: none.';

alter table firms.firm_figure enable row level security;
create policy sees on firms.firm_figure for select
  using (firm_id = (select firms.own_firm())
    or (select firms.acts_as('{itself,administrator,commission-office,auditor}')));
create policy adds on firms.firm_figure for insert
  with check ((select firms.acts_as('{itself,administrator,commission-office}'))
    or ((select firms.acts_as('{enterprise,institute}')) and firm_id = (select firms.own_firm())));
create policy supersedes on firms.firm_figure for update
  using ((select firms.acts_as('{itself,administrator,commission-office}'))
    or ((select firms.acts_as('{enterprise,institute}')) and firm_id = (select firms.own_firm())));
grant select, insert on firms.firm_figure to haice_app;
grant update (superseded_at) on firms.firm_figure to haice_app;
