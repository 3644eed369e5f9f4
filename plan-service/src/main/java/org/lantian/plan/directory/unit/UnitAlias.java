package org.lantian.plan.directory.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One name of a unit, and its key; the region stands beside it so that a name is found by region and key at once. */
@Embeddable
record UnitAlias(@Column(name = "region_code") String regionCode, String alias, String key) {}
