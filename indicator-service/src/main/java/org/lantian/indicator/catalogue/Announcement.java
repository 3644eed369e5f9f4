package org.lantian.indicator.catalogue;

import org.jspecify.annotations.Nullable;

/** What other services are told about a target: only what differs from what they were told last, never each value. */
public enum Announcement {
    OFF_TARGET("indicator.off-target"),
    BACK_ON_TARGET("indicator.back-on-target"),
    TARGET_MET("indicator.target-met"),
    TARGET_MISSED("indicator.target-missed"),
    /** What asks nobody to act: the first verdict of all, and what moves between being on track and at risk. */
    VERDICT_CHANGED("indicator.verdict-changed");

    private final String eventName;

    Announcement(String eventName) {
        this.eventName = eventName;
    }

    public String eventName() {
        return eventName;
    }

    /** What a verdict gives cause to say, null if nothing. Missing data is news only to those who heard nothing yet. */
    public static @Nullable Announcement after(@Nullable Verdict told, Verdict verdict) {
        if (verdict == told) {
            return null;
        }
        return switch (verdict) {
            case MET -> TARGET_MET;
            case MISSED -> TARGET_MISSED;
            case OFF_TARGET -> OFF_TARGET;
            case ON_TRACK, AT_RISK ->
                told == Verdict.OFF_TARGET || told == Verdict.MISSED ? BACK_ON_TARGET : VERDICT_CHANGED;
            case NO_DATA -> told == null ? VERDICT_CHANGED : null;
        };
    }
}
