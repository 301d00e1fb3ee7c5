-- Whoever took an offer keeps the right to sign until its last day: before, taking it gave it away.

drop function market.licence_first_offer(text);
create function market.licence_first_offer(result text) returns table (organisation_id text, state text, offered_until date)
  language sql stable security definer set search_path = '' as $$
  select p.organisation_id, p.state, p.offered_until from market.licence_place p
  where p.result_id = result and p.state in ('offered', 'taken') order by p.id
$$;
comment on function market.licence_first_offer is 'Who was offered a result first or took the offer, and until when; whether that day is over the rules say.';
