package org.lantian.task.directory;

/** The unit that answers for what a merged one had to do. */
public record Successor(String unitId, String unitName, String regionCode) {}
