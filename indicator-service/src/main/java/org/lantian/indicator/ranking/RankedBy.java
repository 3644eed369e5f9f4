package org.lantian.indicator.ranking;

/** What regions are ranked by. */
public enum RankedBy {
    /** The figure itself, the best first. */
    INDEX,
    /** Its change from the same period of the year before, the greatest improvement first. */
    CHANGE,
    /** How far it lies from the region's own target, in percent of it; those beyond it first. */
    DISTANCE
}
