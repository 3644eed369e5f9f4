package org.lantian.plan.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;

/** All plans. */
@ApplicationScoped
class Plans implements PanacheRepositoryBase<Plan, UUID> {

    /**
     * Plans that someone may read: those within reach, and what is issued for the regions above.
     *
     * @param prefix the digits that all codes within reach begin with; null reaches nothing
     * @param above codes of the regions above the reader's
     */
    PanacheQuery<Plan> readable(
            @Nullable String prefix, List<String> above, @Nullable String regionCode, @Nullable PlanStatus status) {
        return find(
                "(regionCode like :prefix or (status <> 'DRAFT' and regionCode in :above))"
                        + " and (:region is null or regionCode = :region) and (:status is null or status = :status)",
                Sort.descending("importedAt").and("id"),
                Parameters.with("prefix", prefix == null ? "-" : prefix + "%")
                        .and("above", above)
                        .and("region", regionCode)
                        .and("status", status));
    }

    /** The plan, locked until its move is committed, as it is then in the database. */
    Plan locked(UUID id) {
        var plan = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (plan == null) {
            throw new Refusal.NotFound("plan", id);
        }
        getEntityManager().refresh(plan);
        return plan;
    }

    /** Drafts that are to supersede the plan. */
    List<Plan> revisionsOf(Plan plan) {
        return list("predecessorId = ?1 and status in ('DRAFT', 'CONSULTATION') order by importedAt", plan.id());
    }
}
