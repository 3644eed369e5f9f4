package org.lantian.plan.extraction.fact;

import org.lantian.plan.extraction.text.Quote;

/** A sentence with a number, a date or the look of a duty that became no fact, for a person to judge. */
public record Unread(Quote quote, String reason) {}
