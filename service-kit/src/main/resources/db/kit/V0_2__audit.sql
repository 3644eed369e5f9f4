-- Who changed what, and who was refused: added to, never changed. A seal closes a batch with a hash that rests on the one before.

create table audit_seal (
    number    bigint primary key,
    sealed_at timestamptz not null,
    entries   int         not null,
    previous  text        not null,
    hash      text        not null unique
);

create table audit_entry (
    position    bigint generated always as identity primary key,
    at          timestamptz not null,
    actor       text        not null,
    roles       text        not null,
    unit_id     text,
    region_code text,
    origin      text,
    request_id  text        not null,
    operation   text        not null,
    action      text        not null,
    subject     text,
    subject_id  text,
    before      text,
    after       text,
    why         text,
    seal        bigint references audit_seal (number)
);
create index audit_entry_unsealed on audit_entry (position) where seal is null;
create index audit_entry_by_seal on audit_entry (seal, position);
create index audit_entry_by_subject on audit_entry (subject, subject_id, position);
create index audit_entry_by_request on audit_entry (request_id);
create index audit_entry_by_actor on audit_entry (actor, position);

create function audit_stays() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'audit_entry' and tg_op = 'UPDATE' then
        if old.seal is null and new.seal is not null and to_jsonb(new) - 'seal' = to_jsonb(old) - 'seal' then
            return new;
        end if;
    end if;
    raise exception 'the audit is added to, never changed';
end $$;

create trigger audit_entry_stays before update or delete on audit_entry for each row execute function audit_stays();
create trigger audit_entry_is_kept before truncate on audit_entry execute function audit_stays();
create trigger audit_seal_stays before update or delete on audit_seal for each row execute function audit_stays();
create trigger audit_seal_is_kept before truncate on audit_seal execute function audit_stays();
