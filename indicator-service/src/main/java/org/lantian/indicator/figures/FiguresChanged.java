package org.lantian.indicator.figures;

import java.util.Set;

/** Daily values of stations in these regions have changed; said inside the service, in the transaction of the change. */
public record FiguresChanged(Set<String> regionCodes) {}
