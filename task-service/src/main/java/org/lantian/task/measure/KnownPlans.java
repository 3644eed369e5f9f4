package org.lantian.task.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;

/** The plans that duties were assigned for. */
@ApplicationScoped
public class KnownPlans {

    private final Measures measures;
    private final Caller caller;

    KnownPlans(Measures measures, Caller caller) {
        this.measures = measures;
        this.caller = caller;
    }

    /** The plan, when it is known here and its region lies within the caller's reach; otherwise it is not found. */
    @Transactional
    public UUID reached(UUID planId) {
        return measures.find("planId", planId)
                .firstResultOptional()
                .filter(measure -> caller.reach().covers(measure.regionCode()))
                .map(Measure::planId)
                .orElseThrow(() -> new Refusal.NotFound("plan", planId));
    }
}
