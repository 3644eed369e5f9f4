-- What is now wrong somewhere, so that graver news can cover lesser of the same place.
create table condition (
    subject     text not null,
    unit_id     text not null,
    event       text not null,
    severity    text not null,
    region_code text,
    plan_id     text,
    since       timestamptz not null default now(),
    primary key (subject, unit_id)
);
create index condition_region on condition (region_code);

-- What a route would have told and a silence or graver news kept back.
create table suppression (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    unit_id  text not null,
    kind     text not null,
    severity text not null,
    event    text not null,
    subject  text not null,
    title    text not null,
    because  text not null,
    rule     text not null,
    reason   text not null
);
create index suppression_unit on suppression (unit_id, at);
