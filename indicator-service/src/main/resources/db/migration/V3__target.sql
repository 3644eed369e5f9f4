create table target (
    id               uuid primary key,
    plan_id          uuid,
    plan_title       text,
    source           text,
    measure_number   text,
    region_code      text    not null,
    region_name      text    not null,
    indicator        text    not null,
    indicator_code   text,
    scope            text,
    comparator       text    not null,
    target_value     numeric,
    unit             text,
    baseline_year    int,
    period           text,
    due_on           date,
    approximate      boolean not null,
    aspirational     boolean not null,
    quote            text,
    withdrawn_reason text,
    verdict          text    not null,
    value            numeric,
    judged_period    text,
    reason           text    not null,
    announced        text,
    stale            boolean not null,
    judged_on        date,
    version          bigint  not null
);
create index target_by_plan on target (plan_id);
create index target_by_region on target (region_code text_pattern_ops);
create index target_stale on target (id) where stale and withdrawn_reason is null;
create index target_judged_on on target (judged_on) where withdrawn_reason is null;

create table target_unit (
    target_id   uuid not null references target,
    unit_id     text not null,
    unit_name   text not null,
    region_code text not null,
    role        text not null,
    primary key (target_id, unit_id, role)
);
create index target_unit_by_unit on target_unit (unit_id);

-- A withdrawal may be heard before the target that it withdraws.
create table withdrawn_target (
    target_id uuid primary key,
    reason    text not null
);

create table target_verdict (
    target_id uuid        not null references target,
    judged_at timestamptz not null,
    verdict   text        not null,
    value     numeric,
    period    text,
    reason    text        not null,
    primary key (target_id, judged_at)
);
