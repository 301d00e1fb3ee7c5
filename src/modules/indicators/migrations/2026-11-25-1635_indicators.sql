-- Indicators: what the region pack defines, which promise each measures, and what they come to now.

create schema indicators;
grant usage on schema indicators to haice_app;

create table indicators.definition (
  code text primary key check (code ~ '^[a-z0-9][a-z0-9-]*$'),
  position int not null,
  content jsonb not null
);
comment on table indicators.definition is 'An indicator as the region pack defines it; checked when it was loaded.';

create table indicators.target_link (
  id text primary key,
  position int not null,
  indicator text references indicators.definition (code),
  reason jsonb,
  document text not null,
  check ((indicator is null) = (reason is not null))
);
comment on table indicators.target_link is 'A numeric promise, tied to what measures it or to the reason why nothing does.';

create table indicators.target_quote (
  target text not null references indicators.target_link (id) on delete cascade,
  position int not null,
  quote text not null,
  span int4range,
  extraction_id text,
  primary key (target, position)
);
comment on table indicators.target_quote is 'The words of a promise. span: where they stand in the newest edition, in UTF-16 code units; extraction_id: what the compiler made of them. Null: not found there.';

create table indicators.goal_link (
  id text primary key,
  position int not null,
  indicator text references indicators.definition (code),
  reason jsonb,
  document text not null,
  quote text not null,
  span int4range,
  check ((indicator is null) = (reason is not null))
);
comment on table indicators.goal_link is 'A checkable promise without a number, tied to what measures it or to the reason why nothing does.';

create table indicators.current_value (
  indicator text not null references indicators.definition (code) on delete cascade,
  day date not null,
  is_strict boolean not null,
  outcome jsonb not null,
  worked_out_on date not null,
  primary key (indicator, day, is_strict)
);
comment on table indicators.current_value is 'What an indicator comes to by what is known now, worked out as soon as something changes. Kept only for speed: it equals a full recomputation.';

create table indicators.metric_change (
  id text primary key,
  metric text not null,
  changed_at timestamptz not null
);
comment on table indicators.metric_change is 'A metric has new facts, so the values that depend on it are to be worked out again; written with the facts, gone when done.';

create table indicators.given_baseline (
  id text primary key,
  target text not null,
  value numeric not null,
  day date not null,
  evidence text not null check (evidence <> ''),
  given_by text not null,
  given_by_name text not null,
  given_at timestamptz not null
);
comment on table indicators.given_baseline is 'A base value that the source does not give, brought by a person with its evidence. The newest of a target counts.';

create table indicators.baseline_request (
  id text primary key,
  target text not null,
  organisation_id text not null references people.organisation (id),
  question text not null check (question <> ''),
  asked_by text not null,
  asked_by_name text not null,
  asked_at timestamptz not null
);
comment on table indicators.baseline_request is 'A unit is asked for the base value of a target (GOV-33). Answered by a baseline of that target that is given later.';

create trigger baseline_append_only before update or delete on indicators.given_baseline
  for each row execute function platform.refuse_change();
create trigger baseline_request_append_only before update or delete on indicators.baseline_request
  for each row execute function platform.refuse_change();

grant select on all tables in schema indicators to haice_app;
grant insert, update, delete on indicators.definition, indicators.target_link, indicators.target_quote, indicators.goal_link,
  indicators.current_value to haice_app;
grant insert, delete on indicators.metric_change to haice_app;
grant insert on indicators.given_baseline, indicators.baseline_request to haice_app;
