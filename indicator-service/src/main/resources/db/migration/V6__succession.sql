-- Who took over from a merged unit.
alter table unit add column successor_id text;
create index unit_successor on unit (successor_id) where successor_id is not null;
