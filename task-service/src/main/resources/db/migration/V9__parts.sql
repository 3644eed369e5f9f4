-- A duty that is shared out among units below: each part is a duty of its own with its weight in the whole.
alter table assignment
    add parent_id uuid references assignment,
    add weight    numeric(9, 4),
    drop constraint assignment_measure_id_unit_id_role_key,
    add constraint assignment_once unique nulls not distinct (measure_id, unit_id, role, parent_id);
create index assignment_parent on assignment (parent_id) where parent_id is not null;

-- Steps that a unit follows: those of its measure once they are attained, and those that it set itself.
create table milestone (
    id            uuid    primary key,
    assignment_id uuid    not null references assignment,
    what          text    not null,
    due_on        date,
    of_measure    boolean not null,
    reached_on    date,
    reached_by    text,
    noted_at      timestamptz,
    version       bigint  not null
);
create index milestone_assignment on milestone (assignment_id, due_on);

-- A table names units as people do.
create index unit_name on unit (name);
