package org.lantian.indicator.observation.storage;

/** How many of the values given were new, known, or replaced what was there. */
public record Stored(int added, int identical, int corrected) {}
