-- A revision names the plan that it supersedes; the other way round it is known once the revision is issued.
alter table plan
    add column predecessor_id uuid references plan (id),
    add column successor_id   uuid references plan (id),
    add column parent_plan_id uuid references plan (id),
    add column end_reason     text,
    add column ended_by       text,
    add column ended_at       timestamptz;
create index plan_predecessor on plan (predecessor_id) where predecessor_id is not null;
create index plan_parent on plan (parent_plan_id) where parent_plan_id is not null;
