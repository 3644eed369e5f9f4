create table thing (
    id      text primary key,
    name    text not null,
    secret  text,
    version bigint not null
);
