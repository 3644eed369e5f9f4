-- What is settled is found by what it is about: an assignment, a target, a warning, a source or a unit.
drop index notice_item_target;
create index notice_item_subject on notice_item (subject);

alter table notice add column promised_at timestamptz;
