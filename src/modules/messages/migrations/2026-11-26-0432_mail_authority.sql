-- A house whose mail server has a certificate of the house's own authority names that authority.
alter table messages.post_setting add column mail_authority text;
comment on column messages.post_setting.mail_authority is 'Certificates (PEM) that are trusted besides the usual ones; null: none.';
