package org.lantian.indicator.catalogue;

import org.jspecify.annotations.Nullable;

/** What other services are told about a target: only what differs from what they were told last, never each value. */
public enum Announcement {
    OFF_TARGET("indicator.off-target"),
    BACK_ON_TARGET("indicator.back-on-target"),
    TARGET_MET("indicator.target-met"),
    TARGET_MISSED("indicator.target-missed");

    private final String eventName;

    Announcement(String eventName) {
        this.eventName = eventName;
    }

    public String eventName() {
        return eventName;
    }

    /**
     * What a verdict gives cause to say, null if nothing. Missing data is never news, nor is being on track for those who heard
     * nothing else.
     */
    static @Nullable Announcement after(@Nullable Announcement last, Verdict verdict) {
        var next = switch (verdict) {
            case MET -> TARGET_MET;
            case MISSED -> TARGET_MISSED;
            case OFF_TARGET -> OFF_TARGET;
            case ON_TRACK, AT_RISK -> last == OFF_TARGET ? BACK_ON_TARGET : null;
            case NO_DATA -> null;
        };
        return next == last ? null : next;
    }
}
