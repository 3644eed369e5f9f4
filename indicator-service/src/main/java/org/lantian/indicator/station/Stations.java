package org.lantian.indicator.station;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.lantian.kit.caller.Reach;

@ApplicationScoped
class Stations implements PanacheRepositoryBase<Station, String> {

    PanacheQuery<Station> within(Reach reach) {
        return reach.prefix() == null
                ? find("1 = 0")
                : find("regionCode like :within order by code", Parameters.with("within", reach.prefix() + "%"));
    }

    List<Station> within(Reach reach, Collection<StationType> types) {
        return list(
                "regionCode like :within and type in :types order by code",
                Parameters.with("within", reach.prefix() + "%").and("types", types));
    }

    /** As they stand in the database now, whatever the session has read before: what is asked here is remembered for others. */
    List<ServiceTime> serviceTimes(Collection<String> codes) {
        return getEntityManager()
                .createQuery(
                        "select new org.lantian.indicator.station.ServiceTime(code, regionCode, inServiceFrom, inServiceUntil)"
                                + " from Station where code in :codes",
                        ServiceTime.class)
                .setParameter("codes", codes)
                .getResultList();
    }
}
