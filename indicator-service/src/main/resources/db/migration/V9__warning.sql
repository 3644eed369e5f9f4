-- Heavy-pollution warnings; in a region one holds at a time.
create table warning (
    id          uuid primary key,
    region_code text        not null,
    region_name text        not null,
    level       text        not null,
    from_day    date        not null,
    until_day   date,
    reason      text        not null,
    declared_by text        not null,
    declared_at timestamptz not null,
    lifted_at   timestamptz,
    version     bigint      not null
);
create unique index warning_holding on warning (region_code) where lifted_at is null;
create index warning_by_region on warning (region_code text_pattern_ops, declared_at);

create table warning_unit (
    warning_id  uuid not null references warning,
    unit_id     text not null,
    unit_name   text not null,
    region_code text not null,
    role        text not null,
    primary key (warning_id, unit_id)
);
