package org.lantian.notification.directory;

import io.quarkus.panache.common.Parameters;
import java.util.stream.Stream;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Roles;

/**
 * Whose affairs a caller sees: supervision those of its region and below; an officer those of the own unit and of the units of
 * the same line in the regions below (the county bureaus of environment under the prefecture's).
 *
 * @param own the caller's unit, or empty
 * @param reach pattern of the regions that the caller supervises, or empty
 * @param below pattern of the regions in which the own unit has its lower units, or empty
 */
public record Sight(String own, String reach, String below) {

    /** What must hold of an entity {@code n} with a {@code unitId}, in Hibernate's query language. */
    public static final String CONDITION = """
            (:reach = '%' or n.unitId = :own
            or n.unitId in (select u.id from Unit u where u.regionCode like :reach)
            or n.unitId in (select l.id from Unit l, Unit o where o.id = :own and l.shortName = o.shortName
                and l.regionCode like :below and l.regionCode <> o.regionCode))
            """;

    public static Sight of(Caller caller) {
        var prefix = caller.reach().prefix();
        var region = prefix == null ? "" : prefix + "%";
        boolean supervises = Stream.of(Roles.ADMINISTRATOR, Roles.PLANNER, Roles.SUPERVISOR, Roles.AUDITOR)
                .anyMatch(caller::is);
        var own = caller.is(Roles.UNIT_OFFICER) ? caller.unit().orElse("") : "";
        return new Sight(own, supervises ? region : "", own.isEmpty() ? "" : region);
    }

    public Parameters parameters() {
        return Parameters.with("own", own).and("reach", reach).and("below", below);
    }
}
