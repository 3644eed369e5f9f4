-- The deadline clock: one next action per open assignment, apart from it, so that the clock never makes a reader's version stale.
-- Nothing next: the clock rests (submitted) or has told all there is to tell.
create table deadline (
    assignment_id  uuid primary key references assignment,
    due_on         date not null,
    told           text,
    next_action    text,
    next_action_on date
);
create index deadline_next on deadline (next_action_on) where next_action_on is not null;
