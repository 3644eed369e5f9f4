-- Reports of progress beside the final ones, what makes it hard, what comes next, what proves it, and the reviewer's verdict.
alter table report
    add kind         text  not null default 'FINAL',
    add period       text,
    add difficulties text,
    add next_steps   text,
    add evidence     jsonb not null default '[]',
    add verdict      jsonb;
alter table report alter kind drop default;
alter table report alter evidence drop default;

-- Files that prove a report. Their bytes lie apart, in chunks, behind one door.
create table evidence (
    id            uuid        primary key,
    assignment_id uuid        not null references assignment,
    name          text        not null,
    type          text        not null,
    size          bigint      not null,
    sha256        text        not null,
    uploaded_by   text        not null,
    uploaded_at   timestamptz not null,
    unique (assignment_id, sha256, name)
);
create table evidence_chunk (
    evidence_id uuid  not null,
    position    int   not null,
    bytes       bytea not null,
    primary key (evidence_id, position)
);
-- Pictures and Office files are compressed already.
alter table evidence_chunk alter bytes set storage external;
