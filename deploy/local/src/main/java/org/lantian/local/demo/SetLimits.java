package org.lantian.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.Table;
import org.lantian.local.client.Caller;

/** A planner registers the class-2 limits of GB 3095-2012, each with its source, as targets of the region for the year. */
final class SetLimits {

    private final Setting setting;
    private final Caller planner;
    private final Steps steps;

    SetLimits(Setting setting, Steps steps) {
        this.setting = setting;
        this.planner = setting.caller("planner");
        this.steps = steps;
    }

    /** The ids of the targets, and the unit that answers for them. */
    Limits set(LoadObservations.StationOfYear air) {
        var unit = responsibleUnit(air);
        List<String> ids = new ArrayList<>();
        int created = 0;
        var there = planner.all(Port.INDICATOR, "/targets?regionCode=" + air.targetRegion());
        for (NamedCsvRecord limit : Table.packed("class-2-limits.csv")) {
            var known =
                    there.stream().filter(target -> isSame(target, limit, air)).findFirst();
            created += known.isPresent() ? 0 : 1;
            ids.add(known.orElseGet(() -> register(limit, unit, air)).path("id").asText());
        }
        steps.check(
                ids.stream().noneMatch(String::isEmpty),
                "%d class-2 limits of GB 3095-2012 are targets of region %s for %d (%d new)"
                        .formatted(ids.size(), air.targetRegion(), air.year(), created));
        return new Limits(ids, unit);
    }

    /** What was registered. */
    record Limits(List<String> targetIds, String unitId) {}

    private static boolean isSame(JsonNode target, NamedCsvRecord limit, LoadObservations.StationOfYear air) {
        return target.path("indicatorCode").asText().equals(limit.getField("code"))
                && target.path("source").asText().equals(limit.getField("source"))
                && target.path("dueOn").asText().startsWith(String.valueOf(air.year()));
    }

    private JsonNode register(NamedCsvRecord limit, String unit, LoadObservations.StationOfYear air) {
        return planner.post(
                        Port.INDICATOR,
                        "/targets",
                        Map.of(
                                "regionCode", air.targetRegion(),
                                "indicatorCode", limit.getField("code"),
                                "comparator", limit.getField("comparator"),
                                "value", new BigDecimal(limit.getField("value")),
                                "unit", limit.getField("unit"),
                                "dueOn", air.year() + "-12-31",
                                "source", limit.getField("source"),
                                "units", List.of(Map.of("unitId", unit, "role", "RESPONSIBLE"))))
                .expect(200, 201);
    }

    /** The region's environment bureau; plan-service knows it already or takes it now. */
    private String responsibleUnit(LoadObservations.StationOfYear air) {
        if (air.targetRegion().equals(setting.city().regionCode())) {
            return setting.environment().unitId();
        }
        return setting.caller("administrator")
                .post(
                        Port.PLAN,
                        "/units",
                        Map.of(
                                "regionCode",
                                air.targetRegion(),
                                "name",
                                air.place().targetRegionName() + "生态环境局",
                                "kind",
                                "DEPARTMENT"))
                .expect(200, 201)
                .path("id")
                .asText();
    }
}
