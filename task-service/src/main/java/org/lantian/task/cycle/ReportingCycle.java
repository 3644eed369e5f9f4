package org.lantian.task.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.task.move.AssignmentFacts;

/** How often the units of a plan, or of one of its measures, report. A measure's own cycle goes before its plan's. */
@Entity
class ReportingCycle {

    @Id
    UUID id;

    @Column
    UUID planId;

    @Column
    @Nullable
    UUID measureId;

    @Column
    @Enumerated(EnumType.STRING)
    Every every;

    @Column
    int graceDays;

    @Column
    LocalDate startsOn;

    @Version
    long version;

    ReportingCycle() {}

    boolean covers(UUID measure) {
        return measureId == null || measureId.equals(measure);
    }

    /** The plan, and the measure if it is one measure's, are superseded by those of this duty. */
    void carryOn(AssignmentFacts later) {
        planId = later.planId();
        measureId = measureId == null ? null : later.measureId();
    }

    /** The last day for the report on a period. */
    LocalDate dueOn(Period period) {
        return period.to().plusDays(graceDays);
    }

    /** The first period that a duty of today reports on: none that was over before anybody asked for it. */
    Period first(LocalDate today) {
        return every.around(today.isBefore(startsOn) ? startsOn : today);
    }
}
