package org.lantian.task.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keeps the copy as plan-service last said it, and answers what assignments ask of it. */
@ApplicationScoped
public class DirectoryCopy {

    /** Mergers may follow one another; a circle ends after as many steps as no real line of successors has. */
    private static final int LONGEST_LINE = 20;

    private final EntityManager entities;
    private final Event<UnitMerged> mergers;
    private final Event<UnitRenamed> renamings;

    DirectoryCopy(EntityManager entities, Event<UnitMerged> mergers, Event<UnitRenamed> renamings) {
        this.entities = entities;
        this.mergers = mergers;
        this.renamings = renamings;
    }

    @Transactional
    public void keep(RegionChanged changed) {
        var region = new Region();
        region.code = changed.code();
        region.name = changed.name();
        entities.merge(region);
    }

    @Transactional
    public void keep(UnitChanged changed) {
        var unit = new Unit();
        unit.id = changed.unitId();
        unit.name = changed.name();
        unit.regionCode = changed.regionCode();
        unit.kind = changed.kind();
        unit.successorId = changed.successorId();
        var former = entities.find(Unit.class, unit.id);
        boolean renamed = former != null && !former.name.equals(unit.name);
        entities.merge(unit);
        if (renamed) {
            renamings.fire(new UnitRenamed(unit.id, unit.name));
        }
        tellMergers(unit);
    }

    /** A unit and its successor may become known in either order; who hears of a merger twice has nothing left to move. */
    private void tellMergers(Unit unit) {
        successorOf(unit.id).ifPresent(successor -> mergers.fire(new UnitMerged(unit.id, unit.name, successor)));
        if (unit.successorId == null) {
            entities.createQuery("from Unit where successorId = ?1 order by id", Unit.class)
                    .setParameter(1, unit.id)
                    .getResultList()
                    .forEach(former -> mergers.fire(new UnitMerged(former.id, former.name, successor(unit))));
        }
    }

    /** The last of the units that took over from this one; empty when nobody did, or it is not known here yet. */
    public Optional<Successor> successorOf(String unitId) {
        var unit = entities.find(Unit.class, unitId);
        for (int step = 0; step < LONGEST_LINE && unit != null && unit.successorId != null; step++) {
            unit = entities.find(Unit.class, unit.successorId);
        }
        return unit == null || unit.id.equals(unitId) ? Optional.empty() : Optional.of(successor(unit));
    }

    private static Successor successor(Unit unit) {
        return new Successor(unit.id, unit.name, unit.regionCode);
    }

    /** Empty when the directory has not said anything of the unit yet. */
    public Optional<LowerUnits> lowerUnitsOf(String unitId) {
        return Optional.ofNullable(entities.find(Unit.class, unitId)).map(Unit::lowerUnits);
    }

    /** A unit by its complete name; when several bear it, none. */
    public Optional<KnownUnit> unitNamed(String name) {
        var found = entities.createQuery("from Unit u where u.name = :name", Unit.class)
                .setParameter("name", name)
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? unit(found.get(0).id) : Optional.empty();
    }

    public Optional<KnownUnit> unit(String id) {
        return Optional.ofNullable(entities.find(Unit.class, id))
                .map(unit -> new KnownUnit(unit.id, unit.name, unit.regionCode));
    }

    public Optional<String> regionName(String code) {
        return Optional.ofNullable(entities.find(Region.class, code)).map(region -> region.name);
    }
}
