-- Who took over from a merged unit.
alter table unit add column successor_id text;
create index unit_successor on unit (successor_id) where successor_id is not null;

-- A measure whose duties go on under another one, of the plan that superseded its own. It may be heard of here before it was issued.
create table continued_measure (
    id           uuid primary key,
    continued_by uuid not null
);
