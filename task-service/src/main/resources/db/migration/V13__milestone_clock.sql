-- The steps of a measure are set down for each unit when it is given the duty, and one that is missed is told once.
alter table milestone add column told_at timestamptz;
create index milestone_untold on milestone (due_on) where reached_on is null and told_at is null;
