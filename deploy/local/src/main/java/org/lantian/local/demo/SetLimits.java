package org.lantian.local.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.Table;
import org.lantian.local.client.Answer;
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

    Limits set(LoadObservations.StationOfYear air) {
        var unit = responsibleUnit(air);
        List<String> ids = new ArrayList<>();
        int created = 0;
        for (NamedCsvRecord limit : Table.packed("class-2-limits.csv")) {
            var answer = register(limit, unit, air);
            ids.add(answer.expect(200, 201).path("id").asText());
            created += answer.status() == 201 ? 1 : 0;
        }
        steps.check(
                ids.stream().noneMatch(String::isEmpty),
                "%d class-2 limits of GB 3095-2012 are targets of region %s for %d (%d new)"
                        .formatted(ids.size(), air.targetRegion(), air.year(), created));
        return new Limits(ids, unit);
    }

    /** What was registered. */
    record Limits(List<String> targetIds, String unitId) {}

    /** Registering the same target again answers with the one that is there; a new unit is known after a moment. */
    private Answer register(NamedCsvRecord limit, String unit, LoadObservations.StationOfYear air) {
        Map<String, Object> target = Map.of(
                "regionCode", air.targetRegion(),
                "indicatorCode", limit.getField("code"),
                "comparator", limit.getField("comparator"),
                "value", new BigDecimal(limit.getField("value")),
                "unit", limit.getField("unit"),
                "period", String.valueOf(air.year()),
                "dueOn", air.year() + "-12-31",
                "source", limit.getField("source"),
                "units", List.of(Map.of("unitId", unit, "role", "RESPONSIBLE")));
        return Await.heard(() -> planner.post(Port.INDICATOR, "/targets", target));
    }

    /** The region's environment bureau; plan-service knows it already or takes it now. */
    private String responsibleUnit(LoadObservations.StationOfYear air) {
        if (air.targetRegion().equals(setting.city().regionCode())) {
            return setting.environment().unitId();
        }
        return setting.caller("administrator")
                .post(Port.PLAN, "/units", Map.of("regionCode", air.targetRegion(), "name", "生态环境局"))
                .expect(200, 201)
                .path("id")
                .asText();
    }
}
