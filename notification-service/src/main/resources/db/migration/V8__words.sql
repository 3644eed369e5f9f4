alter table contact_point add column language text not null default 'ZH' check (language in ('ZH', 'EN'));

-- A digest goes out once a day, whichever replica is first.
create table digest_run (
    digest text not null,
    day    date not null,
    primary key (digest, day)
);
