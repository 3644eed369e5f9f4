package org.lantian.indicator.observation;

/** How many of the values given were new, known, or replaced what was there. */
record Stored(int added, int identical, int corrected) {}
