package org.lantian.indicator.observation;

import org.jspecify.annotations.Nullable;

/** Where the values of a request come from; the reason is that of a correction. */
public record Origin(String source, @Nullable String reason) {}
