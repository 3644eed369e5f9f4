package org.lantian.notification.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.query.OneColumn;
import org.lantian.kit.time.CivilClock;

/** All steps that were ever taken. */
@ApplicationScoped
class EscalationSteps implements PanacheRepositoryBase<EscalationStep, UUID> {

    private final Session database;

    EscalationSteps(Session database) {
        this.database = database;
    }

    @Nullable
    Instant lastOf(UUID notice) {
        return find("select max(s.takenAt) from EscalationStep s where s.noticeId = ?1", notice)
                .project(Instant.class)
                .firstResult();
    }

    /** Such as 督办〔2026〕12号; numbers are never used twice, and some may be missing. */
    String nextSlipNumber(Rung rung, Instant now) {
        long number = OneColumn.of(database, "select nextval('slip_number')", Long.class)
                .getSingleResult();
        return "%s〔%d〕%d号".formatted(rung.label(), now.atZone(CivilClock.ZONE).getYear(), number);
    }
}
