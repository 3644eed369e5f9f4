-- Addresses are personal data: they stand here and nowhere else.
create table contact_point (
    id         text primary key,
    unit_id    text        not null,
    channel    text        not null check (channel in ('EMAIL', 'WEBHOOK')),
    address    text        not null,
    secret     text,
    changed_by text        not null,
    changed_at timestamptz not null,
    version    bigint      not null
);
create index contact_point_unit on contact_point (unit_id);
