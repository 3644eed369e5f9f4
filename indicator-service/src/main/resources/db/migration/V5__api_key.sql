create table api_key (
    id          text primary key,
    name        text        not null,
    secret_hash text        not null,
    scopes      text        not null,
    region_code text        not null,
    expires_at  timestamptz not null,
    created_by  text        not null,
    created_at  timestamptz not null,
    revoked_by  text,
    revoked_at  timestamptz,
    version     bigint      not null
);
create index api_key_by_region on api_key (region_code, id);
