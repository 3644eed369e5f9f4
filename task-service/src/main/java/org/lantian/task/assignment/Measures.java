package org.lantian.task.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The measure segments that assignments were opened for. */
@ApplicationScoped
class Measures implements PanacheRepositoryBase<Measure, UUID> {

    Measure known(MeasureIssued issued) {
        return findByIdOptional(issued.measureId()).orElseGet(() -> {
            var measure = new Measure(issued);
            persist(measure);
            return measure;
        });
    }
}
