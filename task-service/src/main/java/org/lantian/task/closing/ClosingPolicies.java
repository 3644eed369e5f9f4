package org.lantian.task.closing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All closing policies; a plan of which nothing was decided lets no lead close first. */
@ApplicationScoped
public class ClosingPolicies implements PanacheRepositoryBase<ClosingPolicy, UUID> {

    public boolean leadMayCloseFirst(UUID planId) {
        return findByIdOptional(planId)
                .filter(policy -> policy.leadMayCloseFirst)
                .isPresent();
    }
}
