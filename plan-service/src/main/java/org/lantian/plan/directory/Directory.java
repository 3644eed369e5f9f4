package org.lantian.plan.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lantian.kit.outbox.Outbox;
import org.lantian.kit.problem.Refusal;
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.directory.region.RegionChanges;
import org.lantian.plan.directory.region.RegionDescription;
import org.lantian.plan.directory.region.RegionNames;
import org.lantian.plan.directory.region.Regions;
import org.lantian.plan.directory.unit.ResolvedUnit;
import org.lantian.plan.directory.unit.Unit;
import org.lantian.plan.directory.unit.UnitKind;
import org.lantian.plan.directory.unit.UnitState;
import org.lantian.plan.directory.unit.Units;

/** Keeps regions and units, and tells everyone when one changes. */
@ApplicationScoped
@Transactional
public class Directory {

    private final Regions regions;
    private final Units units;
    private final RegionChanges regionChanges;
    private final Outbox outbox;

    Directory(Regions regions, Units units, RegionChanges regionChanges, Outbox outbox) {
        this.regions = regions;
        this.units = units;
        this.regionChanges = regionChanges;
        this.outbox = outbox;
    }

    public Region region(String code) {
        var region = regions.findById(code);
        if (region == null) {
            throw new Refusal.Invalid("unknown_region", "regionCode", "no region has the code " + code);
        }
        return region;
    }

    /** Adds a region with its government, or describes an existing one anew. */
    public Region putRegion(String code, RegionDescription description) {
        var parentCode = description.parentCode();
        if (parentCode != null && regions.findById(parentCode) == null) {
            throw new Refusal.Invalid("unknown_region", "parentCode", "no region has the code " + parentCode);
        }
        if (regions.lineage(parentCode).contains(code)) {
            throw new Refusal.Invalid("region_cycle", "parentCode", "a region cannot lie below itself");
        }
        var known = regions.findById(code);
        return known == null ? addRegion(code, description) : describe(known, description);
    }

    private Region describe(Region region, RegionDescription description) {
        regionChanges.note(region, description);
        boolean renamed = !region.name().equals(description.name());
        var changed = region.describe(description);
        if (changed != null) {
            outbox.append(changed);
        }
        if (renamed) {
            units.list("regionCode", region.code()).forEach(unit -> {
                unit.locatedIn(region);
                outbox.append(unit.changed(region.name()));
            });
        }
        return region;
    }

    private Region addRegion(String code, RegionDescription description) {
        var region = new Region(code, description.name(), description.level(), description.parentCode());
        region.describe(description);
        regions.persist(region);
        outbox.append(region.changed());
        register(region, RegionNames.government(region.name(), region.level()), UnitState.CONFIRMED);
        return region;
    }

    /** The last of the units that took over from this one; the unit itself when nobody did. */
    public Optional<Unit> answeringFor(String unitId) {
        var unit = units.findById(unitId);
        // Each merger asks for a successor that was not merged itself, so that no circle can close.
        while (unit != null && unit.successorId() != null) {
            unit = units.findById(unit.successorId());
        }
        return Optional.ofNullable(unit);
    }

    public boolean knows(Region region, String shortName) {
        return !units.called(shortName, region.code()).isEmpty();
    }

    /** The unit of that name in the region; created when the directory lacks it, as sure as the caller is. */
    public Unit register(Region region, String shortName, UnitState certainty) {
        return register(region, shortName, UnitKind.ofName(shortName), certainty);
    }

    /** Creates a unit that a plan names and the directory lacks; a planner may confirm, merge or rename it later. */
    public void provide(ResolvedUnit unit, boolean collective) {
        if (!unit.known()) {
            var kind = collective ? UnitKind.COLLECTIVE : UnitKind.ofName(unit.shortName());
            register(region(unit.regionCode()), unit.shortName(), kind, UnitState.PROVISIONAL);
        }
    }

    private Unit register(Region region, String shortName, UnitKind kind, UnitState certainty) {
        var known = units.called(shortName, region.code());
        if (known.size() > 1) {
            throw new Refusal.Conflict("ambiguous_unit", shortName + " fits several units of " + region.name());
        }
        if (!known.isEmpty()) {
            return known.get(0);
        }
        var unit = add(region, shortName, kind, certainty);
        outbox.append(unit.changed(region.name()));
        return unit;
    }

    /** A unit that nobody is told of yet. Its id is made of its name, which another unit may have had before. */
    Unit add(Region region, String shortName, UnitKind kind, UnitState certainty) {
        var unit = new Unit(region, shortName, kind, certainty);
        var former = units.findById(unit.id());
        if (former != null) {
            throw new Refusal.Conflict(
                    "former_name",
                    shortName + " was a name of " + former.name() + "; note it as an alias of the unit meant");
        }
        units.persist(unit);
        return unit;
    }

    /** Notes the names that a unit is also printed under. */
    public void alsoCalled(Unit unit, List<String> names) {
        boolean news = false;
        for (var name : names) {
            news |= unit.answersTo(name);
        }
        if (news) {
            outbox.append(unit.changed(region(unit.regionCode()).name()));
        }
    }
}
