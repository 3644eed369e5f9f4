package org.lantian.notification.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.content.Concern;
import org.lantian.notification.notice.content.Item;
import org.lantian.notification.notice.content.Severity;

/**
 * What this service reads of {@code warning.issued}, {@code .changed} and {@code .lifted}: a heavy-pollution warning of a region.
 *
 * @param level yellow (III), orange (II) or red (I)
 * @param units who must act; none: the office that supervises the region
 */
public record WarningFact(
        String warningId,
        String regionCode,
        @Nullable String regionName,
        Severity level,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reason,
        @Nullable List<ResponsibleUnit> units) {

    public List<ResponsibleUnit> responsibleUnits() {
        return units == null ? List.of() : units;
    }

    /** What happened to one of those who must act. */
    public Happening as(String event, ResponsibleUnit unit) {
        var place = regionName == null ? regionCode : regionName;
        var item = new Item(
                warningId,
                Concern.OWN,
                null,
                null,
                null,
                null,
                null,
                place + " 重污染天气" + level.label() + "色预警",
                unit.unitId(),
                unit.unitName(),
                null,
                null,
                detail());
        var severity = event.equals("warning.lifted") ? Severity.BLUE : level;
        return new Happening(
                event, severity, unit.role(), regionCode, regionCode, null, unit.unitId(), List.of(), item);
    }

    private @Nullable String detail() {
        if (from == null) {
            return reason;
        }
        var time = until == null ? "自 " + from + " 起" : from + " 至 " + until;
        return reason == null ? time : time + "；" + reason;
    }
}
