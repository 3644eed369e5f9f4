package org.lantian.task.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The measure segments that assignments were opened for. */
@ApplicationScoped
public class Measures implements PanacheRepositoryBase<Measure, UUID> {

    /** Any measure of a plan, for what all of them say of it; null when the plan is unknown. */
    public @Nullable Measure anyOf(UUID planId) {
        return find("planId", planId).firstResult();
    }

    public Measure known(MeasureIssued issued) {
        return findByIdOptional(issued.measureId()).orElseGet(() -> {
            var measure = new Measure(issued);
            persist(measure);
            return measure;
        });
    }

    /** The segments of a plan as people name them. */
    @Transactional
    public List<MeasureKey> keysOf(UUID planId) {
        return stream("planId", planId)
                .map(measure -> new MeasureKey(measure.id(), measure.number(), measure.segment()))
                .toList();
    }

    /** The plan of a measure and that of its continuation are told apart from one another, so the later may come first. */
    public boolean isContinued(UUID measureId) {
        return getEntityManager().find(ContinuedMeasure.class, measureId) != null;
    }

    public void continueUnder(Measure later, UUID formerId) {
        getEntityManager().persist(new ContinuedMeasure(formerId, later.id()));
    }
}
