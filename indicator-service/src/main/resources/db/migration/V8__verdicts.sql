-- What others were told last is a verdict now: a first verdict and one at risk are told too.
alter table target add column told text;
update target set told = case announced
    when 'OFF_TARGET' then 'OFF_TARGET'
    when 'BACK_ON_TARGET' then 'ON_TRACK'
    when 'TARGET_MET' then 'MET'
    when 'TARGET_MISSED' then 'MISSED' end;
alter table target drop column announced;

-- 分解下达: of which upper target a target is a part, and the value that it was given.
alter table target add column parent_id uuid references target, add column assigned_value numeric, add column part_weight numeric;
create index target_by_parent on target (parent_id) where parent_id is not null;

-- Values that units report on targets; evidence and approval belong to each.
create table target_report (
    id              uuid primary key,
    target_id       uuid        not null references target,
    period          text        not null,
    kind            text        not null,
    exact           text        not null,
    part            numeric,
    whole           numeric,
    remark          text,
    evidence        jsonb       not null,
    state           text        not null,
    submitted_by    text        not null,
    submitted_at    timestamptz not null,
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text,
    version         bigint      not null
);
create index target_report_by_target on target_report (target_id, submitted_at);

create table reduction_project (
    id              uuid primary key,
    region_code     text    not null,
    name            text    not null,
    enterprise      text    not null,
    pollutant       text    not null,
    state           text    not null,
    planned_tonnes  numeric not null,
    planned_on      date    not null,
    actual_tonnes   numeric,
    completed_on    date,
    evidence        text,
    verified_tonnes numeric,
    verified_on     date,
    verified_by     text,
    remark          text,
    version         bigint  not null
);
create index reduction_project_by_region on reduction_project (region_code text_pattern_ops, pollutant);

create table emission_source (
    code           text collate "C" primary key,
    name           text   not null,
    enterprise     text   not null,
    region_code    text   not null,
    kind           text   not null,
    unit_id        text,
    monitored_from date   not null,
    limits         jsonb  not null,
    version        bigint not null
);
create index emission_source_by_region on emission_source (region_code text_pattern_ops);

-- Hourly means by the end of their hour, in the unit of the source's limit.
create table source_reading (
    source      text collate "C" not null references emission_source,
    pollutant   text collate "C" not null,
    observed_at timestamptz      not null,
    value       numeric          not null,
    received_at timestamptz      not null,
    primary key (source, pollutant, observed_at)
);

-- Hours in a row above a limit, once the row is as long as the rule says.
create table source_exceedance (
    id          uuid primary key,
    source      text collate "C" not null references emission_source,
    pollutant   text             not null,
    limit_value numeric          not null,
    unit        text             not null,
    highest     numeric          not null,
    from_at     timestamptz      not null,
    to_at       timestamptz      not null,
    hours       int              not null
);
create index source_exceedance_by_source on source_exceedance (source, pollutant, from_at);
