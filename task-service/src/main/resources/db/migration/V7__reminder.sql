-- Working years that were uploaded; they go before those that came with the service.
create table calendar_year (
    year        int         primary key,
    days        jsonb       not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    version     bigint      not null
);

-- When a unit is reminded, by plan, role and level; null stands for all.
create table reminder_policy (
    id      uuid   primary key,
    plan_id uuid,
    role    text,
    level   text,
    steps   jsonb  not null,
    version bigint not null,
    unique nulls not distinct (plan_id, role, level)
);

-- Several steps have one name: what was told last is that step and the day it was for.
alter table deadline add told_for date;
update deadline set told_for = case told when 'OVERDUE' then due_on + 1 else due_on end where told is not null;
