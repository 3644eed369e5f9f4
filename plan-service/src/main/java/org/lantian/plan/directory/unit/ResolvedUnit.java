package org.lantian.plan.directory.unit;

/**
 * A unit behind a printed name.
 *
 * @param known false when the directory lacks it; issuing a plan then creates it as provisional
 */
public record ResolvedUnit(String unitId, String name, String regionCode, String shortName, boolean known) {}
