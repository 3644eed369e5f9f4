-- Other names that a region is printed under, its former ones among them.
create table region_alias (
    region_code text not null references region (code),
    alias       text not null,
    primary key (region_code, alias)
);
create index region_alias_alias on region_alias (alias);

-- What became of a region, by whom, when and why.
create table region_change (
    id           bigint generated always as identity primary key,
    region_code  text        not null references region (code),
    what         text        not null,
    value_before text,
    value_after  text,
    reason       text,
    changed_by   text        not null,
    changed_at   timestamptz not null
);
create index region_change_region on region_change (region_code, id);
