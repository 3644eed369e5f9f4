-- What was said of assignments and targets, as it happened; never changed, so that the lights of any day can be shown again.
-- The key is the fact itself: the same fact told under another event id is one fact.
create table duty_fact (
    assignment_id    uuid        not null,
    event            text        not null,
    at               timestamptz not null,
    plan_id          uuid        not null,
    measure_id       uuid        not null,
    unit_id          text        not null,
    unit_name        text        not null,
    unit_region_code text        not null,
    role             text        not null,
    state            text        not null,
    due_on           date,
    due_inherited    boolean     not null,
    reason           text,
    primary key (assignment_id, event, at)
);
create index duty_fact_plan on duty_fact (plan_id, at);

create table verdict_fact (
    target_id   uuid        not null,
    region_code text        not null,
    at          timestamptz not null,
    verdict     text        not null,
    plan_id     uuid        not null,
    region_name text,
    indicator   text        not null,
    value       numeric,
    unit        text,
    period      text,
    reason      text        not null,
    units       jsonb       not null,
    primary key (target_id, region_code, at, verdict)
);
create index verdict_fact_plan on verdict_fact (plan_id, at);
