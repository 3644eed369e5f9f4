create table heard (
    position bigint generated always as identity primary key,
    subject  text not null,
    number   int  not null
);
