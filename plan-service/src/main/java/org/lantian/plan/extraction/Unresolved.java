package org.lantian.plan.extraction;

import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Quote;

/** Something read but not understood to the end; {@code measure} is the measure's key when it stands in one. */
public record Unresolved(@Nullable String measure, Quote quote, String reason) {}
