-- A measure segment as it was issued: what its assignments share.
create table measure (
    id            uuid  primary key,
    plan_id       uuid  not null,
    plan_title    text  not null,
    region_code   text  not null,
    number        text  not null,
    segment       int   not null,
    title         text  not null,
    section       jsonb not null,
    milestones    jsonb not null,
    recurring     jsonb not null,
    lead_unit_ids jsonb not null
);
create index measure_plan on measure (plan_id);

create table assignment (
    id               uuid        primary key,
    measure_id       uuid        not null references measure,
    unit_id          text        not null,
    unit_name        text        not null,
    unit_region_code text        not null,
    role             text        not null,
    state            text        not null,
    due_on           date,
    due_inherited    boolean     not null,
    assigned_at      timestamptz not null,
    signed_at        timestamptz,
    signed_by        text,
    version          bigint      not null,
    unique (measure_id, unit_id, role)
);
-- A unit's list and its overdue page, in the order of their due dates.
create index assignment_unit on assignment (unit_id, due_on, id);
-- A region's: those that wait for their unit, by prefix of the region's code; and all in the order of their due dates.
create index assignment_region_open on assignment (unit_region_code text_pattern_ops, due_on)
    where state in ('ASSIGNED', 'SIGNED_FOR', 'RETURNED');
create index assignment_due_open on assignment (due_on, id) include (unit_region_code)
    where state in ('ASSIGNED', 'SIGNED_FOR', 'RETURNED');

create sequence assignment_change_seq increment by 50;

-- Who moved an assignment, when, from which state to which, and why.
create table assignment_change (
    id            bigint      primary key,
    assignment_id uuid        not null references assignment,
    from_state    text,
    to_state      text        not null,
    changed_by    text        not null,
    changed_at    timestamptz not null,
    reason        text
);
create index assignment_change_assignment on assignment_change (assignment_id, id);

create table report (
    id            uuid        primary key,
    assignment_id uuid        not null references assignment,
    narrative     text        not null,
    percent       numeric(5, 2),
    quantities    jsonb       not null,
    filed_by      text        not null,
    filed_at      timestamptz not null
);
create index report_assignment on report (assignment_id, filed_at);
