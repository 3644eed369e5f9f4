-- Copies of plan-service's directory: only what this service reads.

create table region (
    code text primary key,
    name text not null
);

create table unit (
    id          text primary key,
    name        text not null,
    region_code text not null,
    kind        text not null
);
