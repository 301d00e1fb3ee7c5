-- What the product noticed of the day of a recommendation or a decision it says once.

create table commitments.steering_notice (
  subject text not null,
  what text not null check (what in ('advice-late', 'decision-due-soon', 'decision-late')),
  due_on date not null,
  told_at timestamptz not null,
  primary key (subject, what, due_on)
);
comment on table commitments.steering_notice is 'That a unit was told of the day of a recommendation or decision: each once, another day anew.';
comment on column commitments.steering_notice.subject is 'The problem whose recommendation it is, or the decision';
grant select, insert on commitments.steering_notice to haice_app;
