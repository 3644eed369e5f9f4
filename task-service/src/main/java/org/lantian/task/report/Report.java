package org.lantian.task.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A report as it was filed; its words are never changed, a better one is filed after it. Only its verdict comes later. */
@Entity
class Report {

    @Id
    private UUID id;

    @Column
    private UUID assignmentId;

    @Column
    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Column
    private @Nullable String period;

    @Column
    private String narrative;

    @Column
    private @Nullable BigDecimal percent;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Quantity> quantities;

    @Column
    private @Nullable String difficulties;

    @Column
    private @Nullable String nextSteps;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> evidence;

    @Column
    private String filedBy;

    @Column
    private Instant filedAt;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Verdict verdict;

    Report() {}

    Report(
            UUID assignmentId,
            ReportKind kind,
            @Nullable String period,
            ReportContent content,
            String filedBy,
            Instant filedAt) {
        this.id = UUID.randomUUID();
        this.assignmentId = assignmentId;
        this.kind = kind;
        this.period = period;
        this.narrative = content.narrative();
        this.percent = content.percent();
        this.quantities = content.quantities();
        this.difficulties = content.difficulties();
        this.nextSteps = content.nextSteps();
        this.evidence = content.evidence();
        this.filedBy = filedBy;
        this.filedAt = filedAt;
    }

    void judge(Verdict found) {
        verdict = found;
    }

    ReportView view() {
        return new ReportView(
                id,
                kind,
                kind.label(),
                period,
                narrative,
                percent,
                quantities,
                difficulties,
                nextSteps,
                evidence,
                filedBy,
                filedAt,
                verdict);
    }
}
