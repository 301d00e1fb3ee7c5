-- A unit that was asked for a base value and has none says so; requests made earlier stay open until somebody replies.

create table indicators.baseline_decline (
  request_id text primary key references indicators.baseline_request (id),
  reason text not null check (reason <> ''),
  declined_by text not null,
  declined_by_name text not null,
  declined_at timestamptz not null
);
comment on table indicators.baseline_decline is 'The unit that was asked says that it has no such base value, and why. Once for a request.';

create trigger baseline_decline_append_only before update or delete on indicators.baseline_decline
  for each row execute function platform.refuse_change();

grant select, insert on indicators.baseline_decline to haice_app;
