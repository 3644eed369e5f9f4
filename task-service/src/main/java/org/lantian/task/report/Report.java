package org.lantian.task.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A report as it was filed; it is never changed, a better one is filed after it. */
@Entity
class Report {

    @Id
    private UUID id;

    @Column
    private UUID assignmentId;

    @Column
    private String narrative;

    @Column
    private @Nullable BigDecimal percent;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Quantity> quantities;

    @Column
    private String filedBy;

    @Column
    private Instant filedAt;

    Report() {}

    Report(UUID assignmentId, ReportContent content, String filedBy, Instant filedAt) {
        this.id = UUID.randomUUID();
        this.assignmentId = assignmentId;
        this.narrative = content.narrative();
        this.percent = content.percent();
        this.quantities = content.quantities();
        this.filedBy = filedBy;
        this.filedAt = filedAt;
    }

    ReportView view() {
        return new ReportView(id, narrative, percent, quantities, filedBy, filedAt);
    }
}
