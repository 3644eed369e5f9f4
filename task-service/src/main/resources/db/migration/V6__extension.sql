-- More time: each request with its decision, and on the assignment what its first due date was.
alter table assignment
    add original_due_on date,
    add extensions      int not null default 0;

create table extension (
    id            uuid        primary key,
    assignment_id uuid        not null references assignment,
    due_before    date        not null,
    due_wanted    date        not null,
    reason        text        not null,
    requested_by  text        not null,
    requested_at  timestamptz not null,
    state         text        not null,
    due_granted   date,
    comment       text,
    decided_by    text,
    decided_at    timestamptz,
    version       bigint      not null
);
create unique index extension_waiting on extension (assignment_id) where state = 'REQUESTED';
create index extension_assignment on extension (assignment_id, requested_at);
