package org.lantian.task.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lantian.task.move.TaskEvent;

/** Sets down the steps of a measure for a unit that is given the duty; under a new plan, those of the new plan. */
@ApplicationScoped
class MilestoneClock {

    private final Milestones milestones;

    MilestoneClock(Milestones milestones) {
        this.milestones = milestones;
    }

    void follow(@Observes TaskEvent.Assigned assigned) {
        milestones.begin(assigned.facts());
    }

    void follow(@Observes TaskEvent.CarriedOn carriedOn) {
        milestones.follow(carriedOn.facts());
    }
}
