package org.lantian.plan.lifecycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lantian.plan.extraction.ReadResponsibility;
import org.lantian.plan.extraction.Role;

/** A name in a responsibility clause, its role, and, once the plan is issued, the units behind it. */
@Entity
class Responsibility {

    @Id
    private UUID id;

    private int ordinal;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean inherited;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AssignedUnit> units;

    protected Responsibility() {}

    Responsibility(ReadResponsibility read, int ordinal) {
        this.id = UUID.randomUUID();
        this.ordinal = ordinal;
        this.unit = read.unit();
        this.role = read.role();
        this.inherited = read.inherited();
        this.units = List.of();
    }

    void resolve(List<AssignedUnit> resolved) {
        units = resolved;
    }

    String unit() {
        return unit;
    }

    Role role() {
        return role;
    }

    boolean inherited() {
        return inherited;
    }

    List<AssignedUnit> units() {
        return units;
    }
}
