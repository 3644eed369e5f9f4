-- Which duties a page shows, and how many there are, is told by these indexes alone, whether it is the unit's turn included.
drop index assignment_unit;
drop index assignment_region;
create index assignment_unit on assignment (unit_id, due_on, id) include (state);
create index assignment_region on assignment (unit_region_code text_pattern_ops, due_on, id) include (state);
