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
    private static final String LED =
            "exists (select 1 from Assignment l where l.measure = a.measure and l.unitId = :own and l.role = LEAD)";

    private final Caller caller;
    private final DirectoryCopy directory;

    Sight(Caller caller, DirectoryCopy directory) {
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
        var seen = "a.unitId = :own or " + LED;
        condition.with("own", unit);
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
