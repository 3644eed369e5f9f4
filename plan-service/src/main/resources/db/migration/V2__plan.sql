create table plan (
    id                   uuid primary key,
    title                text        not null,
    document_number      text,
    issuer               text,
    region_name          text,
    region_code          text        not null references region (code),
    issued_on            date,
    status               text        not null,
    key_areas            jsonb       not null,
    default_quote        text,
    default_units        jsonb       not null,
    consultation_result  text,
    consultation_ended_at timestamptz,
    measures             int         not null,
    imported_by          text        not null,
    imported_at          timestamptz not null,
    issued_by            text,
    issued_at            timestamptz,
    version              bigint      not null default 0
);
create index plan_region on plan (region_code);

-- The document as it came, its hash, which tells the same bytes again, and what was answered at import.
create table plan_document (
    plan_id   uuid primary key references plan (id),
    sha256    text  not null unique,
    file_name text,
    form      text  not null,
    bytes     bytea not null,
    text      text  not null,
    report    jsonb not null
);

create table measure (
    id                   uuid primary key,
    plan_id              uuid not null references plan (id),
    ordinal              int  not null,
    number               text not null,
    segment              int  not null,
    title                text not null,
    section              jsonb not null,
    text                 text not null,
    responsibility_quote text,
    unique (plan_id, ordinal)
);

-- units: the directory's units behind the printed name, collective names expanded; filled when the plan is issued.
create table responsibility (
    id         uuid primary key,
    measure_id uuid    not null references measure (id),
    ordinal    int     not null,
    unit       text    not null,
    role       text    not null,
    inherited  boolean not null,
    units      jsonb   not null
);
create index responsibility_measure on responsibility (measure_id);

-- measure_id is null for an objective of the plan as a whole.
create table target (
    id             uuid primary key,
    plan_id        uuid    not null references plan (id),
    measure_id     uuid references measure (id),
    ordinal        int     not null,
    quote          text    not null,
    span_start     int     not null,
    span_end       int     not null,
    indicator      text    not null,
    indicator_code text,
    comparator     text    not null,
    value          numeric,
    unit           text,
    baseline_year  int,
    due_on         date,
    scope          text,
    aspirational   boolean not null,
    approximate    boolean not null
);
create index target_plan on target (plan_id);
create index target_measure on target (measure_id);

create table deadline (
    id         uuid primary key,
    measure_id uuid not null references measure (id),
    ordinal    int  not null,
    quote      text not null,
    span_start int  not null,
    span_end   int  not null,
    what       text not null,
    due_on     date
);
create index deadline_measure on deadline (measure_id);

create table recurring_duty (
    id         uuid primary key,
    measure_id uuid not null references measure (id),
    ordinal    int  not null,
    quote      text not null,
    span_start int  not null,
    span_end   int  not null,
    every      text not null,
    comparator text,
    value      numeric,
    unit       text
);
create index recurring_duty_measure on recurring_duty (measure_id);
