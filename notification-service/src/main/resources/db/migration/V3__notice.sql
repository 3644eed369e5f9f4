create sequence notice_position;

-- The windows run by the database's time, which all replicas share; sealed_at and signed_at are civil time.
create table notice (
    id           uuid primary key,
    unit_id      text        not null,
    kind         text        not null,
    state        text        not null check (state in ('GATHERING', 'SENT', 'SIGNED_FOR')),
    opened_at    timestamptz not null default now(),
    last_item_at timestamptz not null default now(),
    position     bigint unique,
    title        text,
    body         text,
    sealed_at    timestamptz,
    signed_at    timestamptz,
    signed_by    text,
    version      bigint      not null default 0
) with (fillfactor = 70); -- last_item_at moves with each item; the row stays on its page

-- One notice at a time gathers what a unit is to be told of a kind.
create unique index notice_gathering on notice (unit_id, kind) where state = 'GATHERING';
create index notice_unit on notice (unit_id, position);

create table notice_item (
    id             bigint generated always as identity primary key,
    notice_id      uuid        not null references notice on delete cascade,
    subject        text        not null,
    concern        text        not null check (concern in ('OWN', 'COPY', 'REVIEW')),
    assignment_id  text,
    target_id      text,
    plan_id        text,
    plan_title     text,
    measure_number text,
    title          text        not null,
    unit_id        text        not null,
    unit_name      text,
    due_on         date,
    days           int,
    detail         text,
    signed_at      timestamptz,
    unique (notice_id, subject)
);
create index notice_item_assignment on notice_item (assignment_id) where assignment_id is not null;
create index notice_item_plan on notice_item (plan_id);
