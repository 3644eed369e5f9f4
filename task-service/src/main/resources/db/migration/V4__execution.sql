-- What a unit says of its duty while it works on it.
alter table assignment
    add dates    jsonb not null default '{}',
    add blockage jsonb,
    add percent  numeric(5, 2);

-- The history also keeps figures: what they were before and after.
alter table assignment_change
    add what   text,
    add before text,
    add after  text;

-- It is the unit's turn in two more states.
drop index assignment_region_open;
drop index assignment_due_open;
create index assignment_region_open on assignment (unit_region_code text_pattern_ops, due_on)
    where state in ('ASSIGNED', 'SIGNED_FOR', 'IN_PROGRESS', 'BLOCKED', 'RETURNED');
create index assignment_due_open on assignment (due_on, id) include (unit_region_code)
    where state in ('ASSIGNED', 'SIGNED_FOR', 'IN_PROGRESS', 'BLOCKED', 'RETURNED');
