-- Figures that others have published, as they were printed.
create table published_statistic (
    region_code text        not null,
    period      text        not null,
    statistic   text        not null,
    value       numeric     not null,
    source      text        not null,
    received_at timestamptz not null,
    primary key (region_code, period, statistic)
);
