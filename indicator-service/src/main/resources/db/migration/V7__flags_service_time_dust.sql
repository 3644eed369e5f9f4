-- When a station stood for the air: outside that time nothing is expected of it and nothing is taken.
alter table station add column in_service_from date, add column in_service_until date;

-- Hours carry a quality flag; a missing one has no value.
alter table observation alter column value drop not null, add column flag text;
alter table observation_version alter column value drop not null, add column flag text;

-- What changed since: rows lie about in the order of their receipt, so ranges of pages are enough of an index.
create index observation_received on observation using brin (received_at) with (autosummarize = on);

-- The sum of the versions of all hours behind a day grows with each one that is added or corrected.
-- without_dust: PM10 and PM2.5 of a day that an approved dust period touches.
alter table station_day add column inputs_version bigint not null default 0, add column without_dust jsonb;
insert into changed_day (station, day, changed_at)
select station, day, now() from station_day on conflict do nothing;

-- Sand and dust that figures are also given without. A revoked period stays on record.
create table dust_period (
    id          uuid primary key,
    region_code text        not null,
    begins      timestamptz not null,
    ends        timestamptz not null,
    evidence    text        not null,
    approved_by text        not null,
    approved_at timestamptz not null,
    revoked_by  text,
    revoked_at  timestamptz,
    version     bigint      not null
);
create index dust_period_by_time on dust_period (ends, begins) where revoked_at is null;
create index dust_period_by_region on dust_period (region_code, begins);
