package org.lantian.notification.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.content.Item;
import org.lantian.notification.notice.content.Severity;

/**
 * Something that happened to one unit's duty or target, with all that rules look at.
 *
 * @param event the event's name, such as {@code task.overdue}
 * @param role the unit's role in the measure
 * @param regionCode the region it is about
 * @param leads the units that lead the measure
 * @param item what a unit that is told reads, as the responsible unit's own
 */
public record Happening(
        String event,
        Severity severity,
        @Nullable String role,
        @Nullable String regionCode,
        @Nullable String planRegionCode,
        @Nullable String planId,
        String unitId,
        List<String> leads,
        Item item) {}
