-- Lists that name no state: all in the order of their due dates, and a region's by prefix of its code.
drop index assignment_region_open;
create index assignment_region on assignment (unit_region_code text_pattern_ops, due_on);
create index assignment_due on assignment (due_on, id);
