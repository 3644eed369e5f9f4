package org.lantian.indicator.source.reading;

import java.util.Set;

/** Readings at sources of these regions were taken; said inside the service, in the same transaction. */
public record ReadingsChanged(Set<String> regionCodes) {}
