package org.lantian.indicator.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.kit.problem.Refusal;

/** A value that a unit reports on a target. Who submits it does not approve it. */
@Entity
@Table(name = "target_report")
class TargetReport {

    private static final int DECIMALS = 2;

    @Id
    private UUID id;

    @Column(name = "target_id")
    private UUID targetId;

    @Column
    private String period;

    @Enumerated(EnumType.STRING)
    @Column
    private ReportKind kind;

    /** The exact fraction as text: a rate of 1 in 3 is no decimal. */
    @Column
    private String exact;

    @Column
    private @Nullable BigDecimal part;

    @Column
    private @Nullable BigDecimal whole;

    @Column
    private @Nullable String remark;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private List<Proof> evidence;

    @Enumerated(EnumType.STRING)
    @Column
    private ReportState state = ReportState.SUBMITTED;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @Version
    private long version;

    protected TargetReport() {}

    TargetReport(UUID targetId, ReportData data, Fraction value, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.targetId = targetId;
        this.period = data.period();
        this.kind = data.kind();
        this.exact = value.toString();
        this.part = data.part();
        this.whole = data.whole();
        this.remark = data.remark();
        this.evidence = List.copyOf(data.evidence());
        this.submittedBy = by;
        this.submittedAt = now;
    }

    void approve(String by, Instant now) {
        decide(ReportState.APPROVED, by, null, now);
    }

    void giveBack(String by, String reason, Instant now) {
        decide(ReportState.RETURNED, by, reason, now);
    }

    private void decide(ReportState decision, String by, @Nullable String reason, Instant now) {
        if (state != ReportState.SUBMITTED) {
            throw new Refusal.Conflict("already_decided", "the report is " + state);
        }
        if (by.equals(submittedBy)) {
            throw new Refusal.Conflict("own_report", "who submits a report does not decide on it");
        }
        state = decision;
        decidedBy = by;
        decidedAt = now;
        decisionReason = reason;
    }

    UUID id() {
        return id;
    }

    UUID targetId() {
        return targetId;
    }

    String period() {
        return period;
    }

    ReportKind kind() {
        return kind;
    }

    Fraction value() {
        return Fraction.parse(exact);
    }

    long version() {
        return version;
    }

    ReportView view() {
        return new ReportView(
                id,
                targetId,
                period,
                kind,
                value().rounded(DECIMALS),
                part,
                whole,
                remark,
                evidence,
                state,
                state.label(),
                submittedBy,
                submittedAt,
                decidedBy,
                decidedAt,
                decisionReason,
                version);
    }
}
