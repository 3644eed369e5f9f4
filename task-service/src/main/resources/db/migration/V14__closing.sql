-- Whether the lead of a plan's measures may close before its cooperating units, with all that was decided of it; no row: it may not.
create table closing_policy (
    plan_id              uuid    primary key,
    lead_may_close_first boolean not null,
    decisions            jsonb   not null,
    version              bigint  not null
);
