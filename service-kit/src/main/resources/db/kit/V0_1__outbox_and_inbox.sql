-- Mechanism of every service; versions 0.x are the kit's, 1 and above the service's own.

create table outbox (
    position      bigint generated always as identity primary key,
    id            uuid        not null unique,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       jsonb       not null,
    occurred_at   timestamptz not null,
    published_at  timestamptz
);
create index outbox_unpublished on outbox (position) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;

create table inbox (
    event_id    uuid primary key,
    received_at timestamptz not null default now()
);

create table parked_event (
    topic     text        not null,
    partition int         not null,
    position  bigint      not null,
    key       text,
    type      text,
    payload   text,
    reason    text        not null,
    parked_at timestamptz not null default now(),
    primary key (topic, partition, position)
);

create table idempotency_key (
    key        text primary key,
    request    text        not null,
    status     int,
    location   text,
    body       text,
    created_at timestamptz not null default now()
);
