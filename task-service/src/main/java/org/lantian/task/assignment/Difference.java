package org.lantian.task.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing that was changed, as people read it before and after; null where nothing was said. */
record Difference(
        String what,
        @Nullable String before,
        @Nullable String after,
        @Nullable String why) {

    static List<Difference> between(DutyDates before, DutyDates after) {
        List<Difference> all = new ArrayList<>();
        add("plannedStart", before.plannedStart(), after.plannedStart(), all);
        add("plannedFinish", before.plannedFinish(), after.plannedFinish(), all);
        add("actualStart", before.actualStart(), after.actualStart(), all);
        add("actualFinish", before.actualFinish(), after.actualFinish(), all);
        add("fullEffect", before.fullEffect(), after.fullEffect(), all);
        return all;
    }

    private static void add(
            String what, @Nullable StatedDate before, @Nullable StatedDate after, List<Difference> all) {
        if (!Objects.equals(before, after)) {
            all.add(new Difference(what, words(before), words(after), null));
        }
    }

    private static @Nullable String words(@Nullable StatedDate date) {
        if (date == null) {
            return null;
        }
        return date.on() == null
                ? "unknown: " + date.unknownBecause()
                : date.on().toString();
    }
}
