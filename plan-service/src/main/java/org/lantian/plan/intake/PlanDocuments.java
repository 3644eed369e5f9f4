package org.lantian.plan.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The documents of all plans. */
@ApplicationScoped
class PlanDocuments implements PanacheRepositoryBase<PlanDocument, UUID> {

    Optional<PlanDocument> withHash(String sha256) {
        return find("sha256", sha256).firstResultOptional();
    }
}
