package org.lantian.indicator.observation;

import java.time.LocalDate;

/** A civil day at a station. */
public record StationDay(String station, LocalDate day) {}
