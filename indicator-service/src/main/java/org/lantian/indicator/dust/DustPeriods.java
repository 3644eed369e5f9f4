package org.lantian.indicator.dust;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantian.kit.caller.Reach;

@ApplicationScoped
class DustPeriods implements PanacheRepositoryBase<DustPeriod, UUID> {

    PanacheQuery<DustPeriod> within(Reach reach) {
        return reach.prefix() == null
                ? find("1 = 0")
                : find(
                        "regionCode like :within order by begins desc, id",
                        Parameters.with("within", reach.prefix() + "%"));
    }

    /** What is approved and touches this time, the latest begin last. */
    List<DustPeriod> approved(Instant from, Instant to) {
        return list(
                "revokedAt is null and begins < :to and ends > :from order by begins, id",
                Parameters.with("from", from).and("to", to));
    }
}
