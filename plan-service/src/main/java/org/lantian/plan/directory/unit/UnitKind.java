package org.lantian.plan.directory.unit;

/** What a unit is. A COLLECTIVE is a group whose members nobody has listed yet; it is held responsible as one. */
public enum UnitKind {
    GOVERNMENT,
    DEPARTMENT,
    COMMITTEE,
    ENTERPRISE,
    COLLECTIVE;

    /** What a name says that its unit is. */
    public static UnitKind ofName(String shortName) {
        if (shortName.endsWith("政府") || shortName.endsWith("行政公署") || shortName.endsWith("办事处")) {
            return GOVERNMENT;
        }
        if (shortName.endsWith("管委会") || shortName.endsWith("管委") || shortName.endsWith("管理委员会")) {
            return COMMITTEE;
        }
        return shortName.endsWith("公司") || shortName.endsWith("集团") ? ENTERPRISE : DEPARTMENT;
    }
}
