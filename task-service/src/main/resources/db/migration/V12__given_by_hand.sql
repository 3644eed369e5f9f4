-- Who gave a duty by hand; null: the plan's text gives it.
alter table assignment add column given_by text;
update assignment a set given_by = c.changed_by
from assignment_change c
where c.assignment_id = a.id and c.from_state is null and c.to_state = 'ASSIGNED' and c.changed_by <> 'plan-service';
