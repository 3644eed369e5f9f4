package org.lantian.indicator.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantian.kit.caller.Reach;

@ApplicationScoped
class EmissionSources implements PanacheRepositoryBase<EmissionSource, String> {

    List<EmissionSource> within(String regionCode) {
        return list("regionCode like ?1 order by code", new Reach(regionCode).prefix() + "%");
    }
}
