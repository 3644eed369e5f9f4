package org.lantian.plan.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated duty without a number; {@code dueOn} is null when the printed time is no calendar day (采暖季前). */
public record ReadDeadline(
        Quote quote, String what, @Nullable LocalDate dueOn) {}
