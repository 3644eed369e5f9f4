package org.lantian.indicator.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A unit as this service knows it: whom a target's notice may reach. */
@Entity
public class Unit {

    @Id
    @Column(name = "unit_id")
    private String unitId;

    @Column
    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Column(name = "region_code")
    private String regionCode;

    @Column
    private String state;

    @Column(name = "successor_id")
    private @Nullable String successorId;

    protected Unit() {}

    Unit(UnitChanged unit) {
        this.unitId = unit.unitId();
        this.name = unit.name();
        this.shortName = unit.shortName();
        this.regionCode = unit.regionCode();
        this.state = unit.state();
        this.successorId = unit.successorId();
    }

    public String unitId() {
        return unitId;
    }

    @Nullable
    String successorId() {
        return successorId;
    }

    public String name() {
        return name;
    }

    public String regionCode() {
        return regionCode;
    }
}
