package org.lantian.plan.lifecycle;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lantian.plan.extraction.duty.ReadResponsibility;
import org.lantian.plan.extraction.duty.Role;

/** A name in a responsibility clause, its role, and, once the plan is issued, the units behind it. */
@Entity
class Responsibility {

    @Id
    private UUID id;

    private int ordinal;

    @Embedded
    private Source source;

    private String unit;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean inherited;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AssignedUnit> units;

    protected Responsibility() {}

    Responsibility(ReadResponsibility read, int ordinal) {
        this(new Fact.Responsibility(read.unit(), read.role()), Source.of(read.quote()), read.inherited(), ordinal);
    }

    Responsibility(Fact.Responsibility fact, Source source, boolean inherited, int ordinal) {
        this.id = UUID.randomUUID();
        this.ordinal = ordinal;
        this.inherited = inherited;
        this.units = List.of();
        say(fact, source);
    }

    /** A person says it of this very measure. */
    void correct(Fact.Responsibility fact, Source from) {
        inherited = false;
        say(fact, from);
    }

    private void say(Fact.Responsibility fact, Source from) {
        this.source = from;
        this.unit = fact.unit();
        this.role = fact.role();
    }

    Fact.Responsibility fact() {
        return new Fact.Responsibility(unit, role);
    }

    MeasureView.ResponsibilityView view() {
        return new MeasureView.ResponsibilityView(id, unit, role, inherited, units, source.origin());
    }

    int ordinal() {
        return ordinal;
    }

    UUID id() {
        return id;
    }

    Source source() {
        return source;
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
