package org.lantian.task.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keeps the copy as plan-service last said it, and answers what assignments ask of it. */
@ApplicationScoped
public class DirectoryCopy {

    private final EntityManager entities;

    DirectoryCopy(EntityManager entities) {
        this.entities = entities;
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
        entities.merge(unit);
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
