create index unit_successor on unit (successor_id) where successor_id is not null;
