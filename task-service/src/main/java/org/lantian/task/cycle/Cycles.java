package org.lantian.task.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All reporting cycles. */
@ApplicationScoped
class Cycles implements PanacheRepositoryBase<ReportingCycle, UUID> {

    /** The one that a measure's duties report by: its own, else its plan's. */
    Optional<ReportingCycle> of(UUID planId, UUID measureId) {
        return find(
                        "planId = ?1 and (measureId is null or measureId = ?2) order by measureId nulls last",
                        planId,
                        measureId)
                .firstResultOptional();
    }

    Optional<ReportingCycle> exactly(UUID planId, @Nullable UUID measureId) {
        return measureId == null
                ? find("planId = ?1 and measureId is null", planId).firstResultOptional()
                : find("planId = ?1 and measureId = ?2", planId, measureId).firstResultOptional();
    }

    List<ReportingCycle> ofPlan(UUID planId) {
        return list("planId = ?1 order by measureId nulls first, id", planId);
    }
}
