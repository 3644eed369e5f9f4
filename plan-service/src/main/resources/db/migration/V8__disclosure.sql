-- A plan that everybody may read.
create table disclosure (
    plan_id      uuid primary key references plan (id),
    disclosed_by text        not null,
    disclosed_at timestamptz not null,
    version      bigint      not null
);
