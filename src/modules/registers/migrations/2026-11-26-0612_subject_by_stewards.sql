-- Whose record it is only stewards say: the database lets nobody else write it, as the action does.

create function registers.is_steward(of_register text) returns boolean language sql stable as $$
  select exists (select from registers.register_rights g where g.register = of_register and registers.acts_as(g.stewards))
$$;
comment on function registers.is_steward is 'Whether the person of this session keeps every record of a register.';

drop policy adds on registers.data_subject;
drop policy removes on registers.data_subject;
create policy adds on registers.data_subject for insert
  with check (registers.is_steward(register) and registers.keeps(register, record_id));
create policy removes on registers.data_subject for delete
  using (registers.is_steward(register) and registers.keeps(register, record_id));
