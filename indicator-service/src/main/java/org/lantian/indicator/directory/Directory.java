package org.lantian.indicator.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lantian.kit.problem.Refusal;

/** The copied directory. It follows plan-service, so a region may be unknown here for a moment after it was added there. */
@ApplicationScoped
@Transactional
public class Directory {

    private final EntityManager entities;

    Directory(EntityManager entities) {
        this.entities = entities;
    }

    public void know(RegionChanged region) {
        entities.merge(new Region(region));
    }

    public void know(UnitChanged unit) {
        entities.merge(new Unit(unit));
    }

    public Optional<Region> region(String code) {
        return Optional.ofNullable(entities.find(Region.class, code));
    }

    /** The region that a request names in a field; an unknown one is refused with that field. */
    public Region named(String field, String code) {
        return region(code)
                .orElseThrow(() -> new Refusal.Invalid("unknown_region", field, "there is no region " + code));
    }

    /** The regions of a level directly below one. */
    public List<Region> below(String regionCode, String level) {
        return entities.createQuery(
                        "from Region where parentCode = :parent and level = :level order by code", Region.class)
                .setParameter("parent", regionCode)
                .setParameter("level", level)
                .getResultList();
    }

    public Optional<Unit> unit(String unitId) {
        return Optional.ofNullable(entities.find(Unit.class, unitId));
    }

    /** Units of exactly this region with one of these short names; those merged into another are left out. */
    public List<Unit> unitsOf(String regionCode, Collection<String> shortNames) {
        return entities.createQuery(
                        "from Unit where regionCode = :region and shortName in :names and state <> 'MERGED' order by unitId",
                        Unit.class)
                .setParameter("region", regionCode)
                .setParameter("names", shortNames)
                .getResultList();
    }
}
