package org.lantian.plan.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The measures of all plans, in the order of their documents. */
@ApplicationScoped
class Measures implements PanacheRepositoryBase<Measure, UUID> {

    PanacheQuery<Measure> of(Plan plan) {
        return find("plan = ?1 order by ordinal", plan);
    }
}
