package org.lantian.indicator.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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

    /** Mergers may follow one another; a circle ends after as many steps as no real line of successors has. */
    private static final int LONGEST_LINE = 20;

    private final EntityManager entities;
    private final Event<UnitAnswers> answering;

    Directory(EntityManager entities, Event<UnitAnswers> answering) {
        this.entities = entities;
        this.answering = answering;
    }

    public void know(RegionChanged region) {
        entities.merge(new Region(region));
    }

    public void know(UnitChanged unit) {
        var before = entities.find(Unit.class, unit.unitId());
        boolean renamed = before != null && !before.name().equals(unit.name());
        var known = entities.merge(new Unit(unit));
        if (renamed) {
            answering.fire(new UnitAnswers(known.unitId(), known));
        }
        successorOf(known.unitId()).ifPresent(successor -> answering.fire(new UnitAnswers(known.unitId(), successor)));
        if (known.successorId() == null) {
            entities.createQuery("from Unit where successorId = ?1 order by unitId", Unit.class)
                    .setParameter(1, known.unitId())
                    .getResultList()
                    .forEach(former -> answering.fire(new UnitAnswers(former.unitId(), known)));
        }
    }

    /** The last of the units that took over from this one; empty when nobody did, or it is not known here yet. */
    public Optional<Unit> successorOf(String unitId) {
        var unit = entities.find(Unit.class, unitId);
        for (int step = 0; step < LONGEST_LINE && unit != null && unit.successorId() != null; step++) {
            unit = entities.find(Unit.class, unit.successorId());
        }
        return Optional.ofNullable(unit).filter(last -> !last.unitId().equals(unitId));
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
