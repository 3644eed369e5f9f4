package org.lantian.plan.directory;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.outbox.Outbox;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.problem.Refusal.Reason;
import org.lantian.kit.rest.Versions;
import org.lantian.plan.directory.region.Region;
import org.lantian.plan.directory.unit.Unit;
import org.lantian.plan.directory.unit.UnitChange;
import org.lantian.plan.directory.unit.UnitChanges;
import org.lantian.plan.directory.unit.UnitDescription;
import org.lantian.plan.directory.unit.UnitState;
import org.lantian.plan.directory.unit.Units;

/**
 * What becomes of a unit: confirmed, renamed, merged into another. It keeps its past, and whoever copies the directory is told,
 * so that what hangs on the unit follows.
 */
@ApplicationScoped
@Transactional
public class UnitLife {

    private final Units units;
    private final Directory directory;
    private final UnitChanges changes;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    UnitLife(Units units, Directory directory, UnitChanges changes, Outbox outbox, Caller caller, Clock clock) {
        this.units = units;
        this.directory = directory;
        this.changes = changes;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** A planner vouches for a unit that was made from a printed name. */
    public Unit confirm(String id, @Nullable String ifMatch) {
        var unit = reached(id);
        Versions.check(ifMatch, unit.version());
        if (!unit.confirm()) {
            throw new Refusal.Conflict(
                    "not_provisional", "only a provisional unit can be confirmed; it is " + unit.state());
        }
        note(unit, UnitChange.What.CONFIRMED, unit.name(), null, null);
        return told(unit);
    }

    /** Renames or describes a unit; it stays the same unit, and its former name goes on leading to it. */
    public Unit describe(String id, UnitDescription description, @Nullable String ifMatch) {
        var unit = reached(id);
        Versions.require(ifMatch, unit.version());
        checkParent(unit, description.parentId());
        var obstacles = new ArrayList<Reason>();
        if (unit.state() == UnitState.MERGED) {
            obstacles.add(new Reason("state", "the unit was merged into " + unit.successorId()));
        }
        obstacles.addAll(taken(unit, "name", description.shortName()));
        description.aliases().forEach(alias -> obstacles.addAll(taken(unit, "aliases", alias)));
        refuse("unit_unchangeable", obstacles);
        var before = unit.name();
        unit.describe(directory.region(unit.regionCode()), description);
        var what = before.equals(unit.name()) ? UnitChange.What.DESCRIBED : UnitChange.What.RENAMED;
        note(unit, what, before, null, description.reason());
        return told(unit);
    }

    /** Adds or describes one of many units; whoever calls has seen to it that its names are nobody else's. */
    public void put(@Nullable Unit known, Region region, UnitDescription description, UnitState state) {
        var unit = known == null ? directory.add(region, description.shortName(), description.kind(), state) : known;
        var before = unit.name();
        unit.describe(region, description);
        if (state == UnitState.CONFIRMED) {
            unit.confirm();
        }
        if (known != null) {
            var what = before.equals(unit.name()) ? UnitChange.What.DESCRIBED : UnitChange.What.RENAMED;
            note(unit, what, before, null, description.reason());
        }
        outbox.append(unit.changed(region.name()));
    }

    /** The unit goes up in another, which answers to its names and takes over what it had to do. */
    public Unit merge(String id, String successorId, String reason, @Nullable String ifMatch) {
        var unit = reached(id);
        var successor = units.findById(successorId, LockModeType.PESSIMISTIC_WRITE);
        if (successor == null) {
            throw new Refusal.Invalid("unknown_unit", "successorId", "there is no unit " + successorId);
        }
        caller.mustReach(successor.regionCode());
        Versions.check(ifMatch, unit.version());
        refuse("not_mergeable", unit.obstaclesToMergingInto(successor));
        unit.mergeInto(successor);
        units.update("parentId = ?1 where parentId = ?2 and id <> ?1", successorId, id);
        note(unit, UnitChange.What.MERGED, unit.name(), successorId, reason);
        note(successor, UnitChange.What.TOOK_OVER, successor.name(), id, reason);
        told(successor);
        return told(unit);
    }

    public PanacheQuery<UnitChange> history(String id) {
        if (units.findById(id) == null) {
            throw new Refusal.NotFound("unit", id);
        }
        return changes.find("unitId = ?1 order by id", id);
    }

    private Unit reached(String id) {
        var unit = units.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (unit == null) {
            throw new Refusal.NotFound("unit", id);
        }
        caller.mustReach(unit.regionCode());
        return unit;
    }

    private void checkParent(Unit unit, @Nullable String parentId) {
        if (parentId == null) {
            return;
        }
        var parent = units.findById(parentId);
        if (parent == null || parent.state() == UnitState.MERGED) {
            throw new Refusal.Invalid("unknown_unit", "parentId", "there is no unit " + parentId);
        }
        for (@Nullable Unit above = parent; above != null; above = above(above)) {
            if (above.id().equals(unit.id())) {
                throw new Refusal.Invalid("unit_cycle", "parentId", "a unit cannot stand below itself");
            }
        }
    }

    private @Nullable Unit above(Unit unit) {
        var id = unit.parentId();
        return id == null ? null : units.findById(id);
    }

    private List<Reason> taken(Unit unit, String field, String name) {
        return units.called(name, unit.regionCode()).stream()
                .filter(other -> !other.id().equals(unit.id()))
                .map(other -> new Reason(field, name + " is a name of " + other.name() + "; merge the two instead"))
                .toList();
    }

    private void note(Unit unit, UnitChange.What what, String before, @Nullable String other, @Nullable String reason) {
        changes.persist(new UnitChange(unit, what, before, other, reason, caller.name(), clock.instant()));
    }

    private Unit told(Unit unit) {
        outbox.append(unit.changed(directory.region(unit.regionCode()).name()));
        units.flush();
        return unit;
    }

    private static void refuse(String code, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refusal.Conflict(code, reasons.get(0).message(), reasons);
        }
    }
}
