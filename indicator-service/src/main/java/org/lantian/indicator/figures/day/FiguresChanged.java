package org.lantian.indicator.figures.day;

import java.time.Duration;
import java.util.Set;

/**
 * Daily values of stations in these regions have changed; said inside the service, in the transaction of the change.
 *
 * @param waited since the first of the hours behind them came in
 */
public record FiguresChanged(Set<String> regionCodes, Duration waited) {}
