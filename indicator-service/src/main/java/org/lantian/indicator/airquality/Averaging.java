package org.lantian.indicator.airquality;

/** The stretch of time that a concentration, a breakpoint or a limit speaks of; eight hours are those of O3. */
public enum Averaging {
    HOUR,
    EIGHT_HOURS,
    DAY,
    YEAR
}
