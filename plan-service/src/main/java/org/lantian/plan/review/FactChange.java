package org.lantian.plan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.lifecycle.FactView;
import org.lantian.plan.lifecycle.PlanFacts;

/** One change of one fact: who, when, from what to what. It stays when the fact is gone. */
@Entity
@Immutable
@Table(name = "fact_change")
class FactChange {

    /** What was done. */
    enum Act {
        CORRECTED,
        ADDED,
        REMOVED
    }

    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    private long version;

    @Column(name = "fact_id")
    private UUID factId;

    @Enumerated(EnumType.STRING)
    private Act act;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FactView before;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable FactView after;

    @Column(name = "changed_by")
    private String by;

    @Column(name = "changed_at")
    private Instant at;

    protected FactChange() {}

    FactChange(UUID planId, PlanFacts.Change change, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.version = change.version();
        this.before = change.before();
        this.after = change.after();
        this.factId = Objects.requireNonNull(before == null ? after : before).id();
        this.act = before == null ? Act.ADDED : after == null ? Act.REMOVED : Act.CORRECTED;
        this.by = by;
        this.at = at;
    }

    ChangeView view() {
        return new ChangeView(factId, act.name(), version, before, after, by, at);
    }
}
