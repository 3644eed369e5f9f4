-- Following one request: what came with it here, and which request and trace an event belongs to.

create table origin (
    key        text not null, -- key of the thing's events, its id
    request_id text not null,
    primary key (key, request_id)
);
create index origin_by_request on origin (request_id);
create index audit_entry_by_subject_id on audit_entry (subject_id, position);

-- The number is drawn when an event has been published, by one relay at a time: numbers become visible in their order.
alter table outbox
    add column appended_at timestamptz not null default now(), -- by the database's clock, which no trial shifts
    add column request_id  text,
    add column traceparent text,
    add column number      bigint;
create unique index outbox_number on outbox (number);
create table outbox_feed (last bigint not null);
insert into outbox_feed values (0);
