package org.lantian.indicator.statistic;

import java.util.Set;

/** Published figures of these regions were taken; said inside the service, in the same transaction. */
public record StatisticsPublished(Set<String> regionCodes) {}
