-- Where every fact stands in the document, and whether a person had a hand in it.
alter table plan
    add column document_origin text not null default 'EXTRACTED',
    add column default_origin  text not null default 'EXTRACTED',
    add column changed_by      text,
    add column changed_at      timestamptz;

alter table measure
    add column quote      text,
    add column span_start int  not null default 0,
    add column span_end   int  not null default 0,
    add column origin     text not null default 'EXTRACTED';
update measure set quote = text;
alter table measure alter column quote set not null;
-- A segment that a person inserts moves those behind it.
alter table measure drop constraint measure_plan_id_ordinal_key;
create index measure_plan on measure (plan_id, ordinal);

alter table responsibility
    add column quote      text not null default '',
    add column span_start int  not null default 0,
    add column span_end   int  not null default 0,
    add column origin     text not null default 'EXTRACTED';
alter table target add column origin text not null default 'EXTRACTED';
alter table deadline add column origin text not null default 'EXTRACTED';
alter table recurring_duty add column origin text not null default 'EXTRACTED';

-- The paragraphs and tables of a document as positions in its text.
alter table plan_document add column blocks jsonb;

-- Who changed which fact of a plan, when, from what to what. Never changed itself.
create table fact_change (
    id         uuid primary key,
    plan_id    uuid        not null references plan (id),
    version    bigint      not null,
    fact_id    uuid        not null,
    act        text        not null,
    before     jsonb,
    after      jsonb,
    changed_by text        not null,
    changed_at timestamptz not null
);
create index fact_change_plan on fact_change (plan_id, changed_at);
create index fact_change_fact on fact_change (fact_id, changed_at);
