package org.lantian.plan.extraction.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Quote;

/** A dated duty without a number; {@code dueOn} is null when the printed time is no calendar day (采暖季前). */
public record ReadDeadline(
        Quote quote, String what, @Nullable LocalDate dueOn) {}
