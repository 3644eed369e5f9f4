-- How often the units of a plan, or of one of its measures, report.
create table reporting_cycle (
    id         uuid   primary key,
    plan_id    uuid   not null,
    measure_id uuid,
    every      text   not null,
    grace_days int    not null,
    starts_on  date   not null,
    version    bigint not null,
    unique nulls not distinct (plan_id, measure_id)
);

-- One report that one unit owes for one period; at most one of a duty and cycle is neither filed nor told missing.
create table wanted_report (
    id            uuid        primary key,
    assignment_id uuid        not null references assignment,
    cycle_id      uuid        not null,
    period        text        not null,
    period_from   date        not null,
    due_on        date        not null,
    filed_at      timestamptz,
    told_at       timestamptz
);
create index wanted_report_untold on wanted_report (due_on) where filed_at is null and told_at is null;
create index wanted_report_assignment on wanted_report (assignment_id, period_from);
create index wanted_report_cycle on wanted_report (cycle_id) where filed_at is null and told_at is null;
