create table region (
    code        text primary key,
    name        text not null,
    level       text not null,
    parent_code text references region (code),
    version     bigint not null default 0
);
create index region_parent on region (parent_code);
create index region_name on region (name);

-- A department, government, committee or enterprise of one region.
create table unit (
    id           text primary key,
    region_code  text   not null references region (code),
    short_name   text   not null,
    name         text   not null,
    kind         text   not null,
    state        text   not null,
    successor_id text references unit (id),
    version      bigint not null default 0
);
create index unit_region on unit (region_code);

-- Every name under which a unit is printed, reduced to its key; a key that several units of a region share is ambiguous.
create table unit_alias (
    unit_id     text not null references unit (id),
    region_code text not null,
    alias       text not null,
    key         text not null,
    primary key (unit_id, alias)
);
create index unit_alias_key on unit_alias (region_code, key);
