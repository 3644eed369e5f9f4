package org.lantian.indicator.observation;

/** Whether a caller may send values of a station. */
enum Standing {
    ALLOWED,
    UNKNOWN,
    OUT_OF_REACH
}
