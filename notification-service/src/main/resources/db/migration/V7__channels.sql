alter table contact_point drop constraint contact_point_channel_check;
alter table contact_point
    add constraint contact_point_channel_check
        check (channel in ('EMAIL', 'WEBHOOK', 'SMS', 'WECOM', 'DINGTALK', 'FEISHU')),
    add column standby               boolean not null default false,
    add column verified_at           timestamptz,
    add column code_hash             text,
    add column code_until            timestamptz,
    add column code_tries            int not null default 0,
    add column previous_secret       text,
    add column previous_secret_until timestamptz;
-- What was in use before contact points were verified goes on being used.
update contact_point set verified_at = changed_at;

-- Attempts that a receiver's pace put off do not count against a delivery.
alter table delivery add column postponed int not null default 0;
create index delivery_attempt_started on delivery_attempt (started_at);

-- The key of one-time links, drawn once by whichever replica is first; and the links that were used.
create table signature_link_key (
    id     int primary key check (id = 1),
    secret bytea not null
);
create table signature_link_use (
    delivery_id uuid primary key,
    used_at     timestamptz not null
);
