package org.lantian.task.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Reach;

/** A unit of the copy, and with it which units stand below it. */
@Entity
class Unit {

    private static final String GOVERNMENT = "GOVERNMENT";

    @Id
    String id;

    @Column
    String name;

    @Column
    String regionCode;

    @Column
    String kind;

    @Column
    @Nullable
    String successorId;

    Unit() {}

    LowerUnits lowerUnits() {
        var prefix = String.valueOf(new Reach(regionCode).prefix());
        return new LowerUnits(prefix, kind.equals(GOVERNMENT) ? null : regionCode);
    }
}
