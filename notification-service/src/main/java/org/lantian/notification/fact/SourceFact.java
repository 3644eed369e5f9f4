package org.lantian.notification.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.content.Concern;
import org.lantian.notification.notice.content.Item;
import org.lantian.notification.notice.content.Severity;

/** What this service reads of a source that exceeded its limit, or of such a record that was withdrawn. */
public record SourceFact(
        String exceedanceId,
        String sourceCode,
        String sourceName,
        @Nullable String enterprise,
        @Nullable String regionCode,
        @Nullable String pollutant,
        @Nullable String reason,
        @Nullable List<ResponsibleUnit> units) {

    /** The units in charge of the source. */
    public List<ResponsibleUnit> inCharge() {
        return units == null ? List.of() : units;
    }

    /** What happened to each of them, once. */
    public List<Happening> happenings() {
        Map<String, Happening> happenings = new LinkedHashMap<>();
        for (var unit : inCharge()) {
            happenings.putIfAbsent(
                    unit.unitId(),
                    new Happening(
                            "source.limit-exceeded",
                            Severity.ORANGE,
                            unit.role(),
                            regionCode,
                            regionCode,
                            null,
                            unit.unitId(),
                            List.of(),
                            item(unit)));
        }
        return List.copyOf(happenings.values());
    }

    private Item item(ResponsibleUnit unit) {
        var title = enterprise == null ? sourceName : sourceName + "（" + enterprise + "）";
        return new Item(
                exceedanceId,
                Concern.OWN,
                null,
                null,
                null,
                null,
                null,
                pollutant == null ? title : title + " " + pollutant,
                unit.unitId(),
                unit.unitName(),
                null,
                null,
                reason);
    }
}
