package org.lantian.task.cycle;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.audit.Derived;

/** One report that one duty's unit owes for one period. Once it has come or was told missing, the next period is wanted. */
@Entity
@Derived
class WantedReport {

    @Id
    UUID id;

    @Column
    UUID assignmentId;

    @Column
    UUID cycleId;

    @Column
    String period;

    @Column
    LocalDate periodFrom;

    @Column
    LocalDate dueOn;

    @Column
    @Nullable
    Instant filedAt;

    @Column
    @Nullable
    Instant toldAt;

    WantedReport() {}

    WantedReport(UUID assignmentId, ReportingCycle cycle, Period period) {
        this.id = UUID.nameUUIDFromBytes((assignmentId + "/" + cycle.id + "/" + period.name()).getBytes(UTF_8));
        this.assignmentId = assignmentId;
        this.cycleId = cycle.id;
        this.period = period.name();
        this.periodFrom = period.from();
        this.dueOn = cycle.dueOn(period);
    }

    /** It is the latest one wanted: neither filed nor told missing. */
    boolean isCurrent() {
        return filedAt == null && toldAt == null;
    }
}
