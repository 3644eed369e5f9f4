package org.lantian.task.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;
import org.lantian.task.directory.DirectoryCopy;

/**
 * Which assignments a caller sees: supervision those of its region and below; a unit its own, those of lower units, and those
 * under measures that it leads. What lies outside is as if it were not there.
 */
@ApplicationScoped
class Sight {

    private static final String NOTHING = "1 = 0";
    private final Assignments assignments;
    private final Caller caller;
    private final DirectoryCopy directory;

    Sight(Assignments assignments, Caller caller, DirectoryCopy directory) {
        this.assignments = assignments;
        this.caller = caller;
        this.directory = directory;
    }

    Condition narrow(Condition condition) {
        if (supervises()) {
            var prefix = caller.reach().prefix();
            return prefix == null ? condition.and(NOTHING) : below(prefix, condition);
        }
        var unit = caller.unit();
        return unit.isEmpty() ? condition.and(NOTHING) : around(unit.get(), condition);
    }

    private boolean supervises() {
        return Stream.of(Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.AUDITOR)
                .anyMatch(caller::is);
    }

    private static Condition below(String prefix, Condition condition) {
        return prefix.isEmpty()
                ? condition
                : condition.and("a.unitRegionCode like :reach").with("reach", prefix + "%");
    }

    private Condition around(String unit, Condition condition) {
        // A list of the own unit needs no more than its index.
        if (unit.equals(condition.parameters().get("unitId"))) {
            return condition;
        }
        // Each part stands on an index of its own; a query within the query would have all assignments read.
        var seen = "a.unitId = :own";
        condition.with("own", unit);
        var led = assignments.ledBy(unit);
        if (!led.isEmpty()) {
            seen += " or a.measure.id in :led";
            condition.with("led", led);
        }
        var lower = directory.lowerUnitsOf(unit);
        if (lower.isPresent()) {
            condition.with("below", lower.get().regionPrefix() + "%");
            seen += " or (a.unitRegionCode like :below";
            var neighbours = lower.get().exceptRegion();
            if (neighbours != null) {
                seen += " and a.unitRegionCode <> :neighbours";
                condition.with("neighbours", neighbours);
            }
            seen += ")";
        }
        return condition.and(seen);
    }
}
