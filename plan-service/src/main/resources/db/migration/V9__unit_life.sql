-- A unit may take over another one's names with its duties, also one of another region.
alter table unit_alias drop constraint unit_alias_pkey;
alter table unit_alias add primary key (unit_id, region_code, alias);

alter table unit add column parent_id text references unit (id);
create index unit_parent on unit (parent_id) where parent_id is not null;
create index unit_state on unit (state) where state <> 'CONFIRMED';

-- What became of a unit, by whom, when and why.
create table unit_change (
    id            bigint generated always as identity primary key,
    unit_id       text        not null references unit (id),
    what          text        not null,
    name_before   text,
    name_after    text,
    other_unit_id text,
    reason        text,
    changed_by    text        not null,
    changed_at    timestamptz not null
);
create index unit_change_unit on unit_change (unit_id, id);
