-- The directory's units as far as telling them something needs it; plan-service owns them.
create table unit (
    id           text primary key,
    name         text not null,
    short_name   text,
    region_code  text,
    state        text not null,
    successor_id text
);
create index unit_region on unit (region_code text_pattern_ops);
create index unit_short_name on unit (short_name);
