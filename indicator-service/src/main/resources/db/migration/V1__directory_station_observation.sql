-- Copies of plan-service's directory, only the columns that are read here.
create table region (
    code        text primary key,
    name        text not null,
    level       text not null,
    parent_code text
);

create table unit (
    unit_id     text primary key,
    name        text not null,
    short_name  text not null,
    region_code text not null,
    state       text not null
);
create index unit_by_region on unit (region_code, short_name);

create table station (
    code        text collate "C" primary key,
    name        text          not null,
    region_code text          not null,
    type        text          not null,
    longitude   numeric(9, 6) not null,
    latitude    numeric(8, 6) not null,
    version     bigint        not null
);
create index station_by_region on station (region_code text_pattern_ops);

-- The day, Asia/Shanghai, to which the hour ending then belongs: 00:00 closes the day before.
create function civil_day(hour_end timestamptz) returns date
    language sql immutable parallel safe
    return ((hour_end at time zone 'Asia/Shanghai') - interval '1 microsecond')::date;

-- Hourly means as they now stand. Partitions hold the hours that belong to one civil month and are made ahead or on demand.
create table observation (
    station     text collate "C" not null,
    observed_at timestamptz      not null,
    pollutant   text collate "C" not null,
    value       numeric          not null,
    version     int              not null,
    source      text             not null,
    reason      text,
    received_at timestamptz      not null,
    primary key (station, observed_at, pollutant)
) partition by range (observed_at);

-- What stood there before a correction.
create table observation_version (
    station     text collate "C" not null,
    observed_at timestamptz      not null,
    pollutant   text collate "C" not null,
    version     int              not null,
    value       numeric          not null,
    source      text             not null,
    reason      text,
    received_at timestamptz      not null,
    replaced_at timestamptz      not null,
    primary key (station, observed_at, pollutant, version)
);

-- Days whose figures no longer follow from their hours.
create table changed_day (
    station    text collate "C" not null,
    day        date             not null,
    changed_at timestamptz      not null,
    primary key (station, day)
);

create table station_day (
    station     text collate "C" not null,
    day         date             not null,
    rule_set    text             not null,
    "values"    jsonb            not null,
    ozone_hour  text,
    computed_at timestamptz      not null,
    primary key (station, day)
);
