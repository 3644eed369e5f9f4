package org.lantian.plan.extraction.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as a sentence prints it, from {@code start} to {@code end}. {@code day} is the last day that it allows, the first
 * for a duty that begins (自…起), null for a time without a calendar day (采暖季前). A {@code PERIOD} (“十四五”期间) dates
 * figures, but no duty without one.
 */
public record PrintedDate(
        Kind kind, int start, int end, @Nullable LocalDate day) {

    enum Kind {
        BY,
        FROM,
        PERIOD
    }
}
