package org.lantian.plan.review;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The changes of all plans' facts, newest first. */
@ApplicationScoped
class FactChanges implements PanacheRepositoryBase<FactChange, UUID> {

    PanacheQuery<FactChange> of(UUID planId, @Nullable UUID factId) {
        var newestFirst =
                Sort.descending("at").and("version", Sort.Direction.Descending).and("id");
        return factId == null
                ? find("planId = ?1", newestFirst, planId)
                : find("planId = ?1 and factId = ?2", newestFirst, planId, factId);
    }
}
