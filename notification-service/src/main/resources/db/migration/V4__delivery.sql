-- One delivery per notice and contact point, whatever happens. No foreign key to the contact point: it may be deleted any time.
create table delivery (
    id               uuid primary key,
    notice_id        uuid        not null references notice,
    unit_id          text        not null,
    contact_point_id text        not null,
    channel          text        not null,
    state            text        not null check (state in ('WAITING', 'CLAIMED', 'FAILED', 'DELIVERED', 'DEAD')),
    attempts         int         not null default 0,
    due_at           timestamptz not null default now(), -- when it may be claimed; for a claimed one, when its lease ends
    reason           text,
    delivered_at     timestamptz,
    unique (notice_id, contact_point_id)
) with (fillfactor = 80);
create index delivery_due on delivery (due_at) where state in ('WAITING', 'CLAIMED', 'FAILED');
create index delivery_unit on delivery (unit_id);

-- An attempt without an end was cut off by a crash, or is under way.
create table delivery_attempt (
    delivery_id uuid        not null references delivery on delete cascade,
    number      int         not null,
    started_at  timestamptz not null default now(),
    ended_at    timestamptz,
    outcome     text,
    primary key (delivery_id, number)
);
