-- Rules that administrators keep; which of them exist is each feature's business.
create table policy (
    key        text primary key, -- <path>/<name>
    path       text        not null,
    name       text        not null,
    body       jsonb       not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    version    bigint      not null
);
create index policy_path on policy (path, name);

alter table notice
    add column severity       text not null default 'BLUE',
    add column signed_through text,
    add column promise        text,
    add column promised_on    date,
    add column closed_at      timestamptz,
    add column closed_because text;

-- Why an item came, and when what it asks for was done.
alter table notice_item
    add column event   text,
    add column route   text,
    add column leads   text,
    add column came_at timestamptz not null default now(),
    add column done_at timestamptz;
create index notice_item_target on notice_item (target_id) where target_id is not null;

-- One ladder per notice. next_at is civil time, as the service's clock shows it.
create table escalation (
    notice_id uuid primary key references notice on delete cascade,
    unit_id   text        not null,
    ladder    text        not null,
    state     text        not null check (state in ('CLIMBING', 'RESTING', 'TOP', 'CLOSED')),
    steps     int         not null default 0,
    next_at   timestamptz not null,
    version   bigint      not null default 0
);
create index escalation_due on escalation (next_at) where state in ('CLIMBING', 'RESTING');
create index escalation_unit on escalation (unit_id);

-- A step as it was taken, with the facts as they stood. Never changed.
create table escalation_step (
    id          uuid primary key,
    notice_id   uuid        not null references notice on delete cascade,
    unit_id     text        not null,
    number      int         not null,
    rung        text        not null,
    because     text        not null,
    taken_at    timestamptz not null,
    facts       jsonb       not null,
    told        text        not null,
    slip_colour text,
    slip_number text unique,
    unique (notice_id, number)
);
create index escalation_step_unit on escalation_step (unit_id, taken_at);
create sequence slip_number;
