package org.lantian.indicator.warning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Warnings implements PanacheRepositoryBase<Warning, UUID> {

    boolean holdsIn(String regionCode) {
        return count("regionCode = ?1 and liftedAt is null", regionCode) > 0;
    }
}
