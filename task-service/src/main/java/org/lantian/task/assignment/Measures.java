package org.lantian.task.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The measure segments that assignments were opened for. */
@ApplicationScoped
class Measures implements PanacheRepositoryBase<Measure, UUID> {

    /** Any measure of a plan, for what all of them say of it; null when the plan is unknown. */
    @Nullable
    Measure anyOf(UUID planId) {
        return find("planId", planId).firstResult();
    }

    Measure known(MeasureIssued issued) {
        return findByIdOptional(issued.measureId()).orElseGet(() -> {
            var measure = new Measure(issued);
            persist(measure);
            return measure;
        });
    }
}
