package org.lantian.task.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What holds for a plan is what was decided last; earlier decisions stay on record. */
@Entity
class ClosingPolicy {

    @Id
    UUID planId;

    @Column
    boolean leadMayCloseFirst;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    List<Decision> decisions = List.of();

    @Version
    @Nullable
    Long version;

    ClosingPolicy() {}

    ClosingPolicy(UUID planId) {
        this.planId = planId;
    }

    void decide(Decision decision) {
        decisions = Stream.concat(decisions.stream(), Stream.of(decision)).toList();
        leadMayCloseFirst = decision.leadMayCloseFirst();
    }
}
