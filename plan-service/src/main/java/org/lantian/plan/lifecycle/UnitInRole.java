package org.lantian.plan.lifecycle;

import org.lantian.plan.extraction.duty.Role;

/** A unit and what it owes, as events carry it. */
public record UnitInRole(String unitId, String unitName, String regionCode, Role role) {

    static UnitInRole of(AssignedUnit unit, Role role) {
        return new UnitInRole(unit.unitId(), unit.name(), unit.regionCode(), role);
    }
}
