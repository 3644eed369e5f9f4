package org.lantian.notification.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.NoticeFacts;

/** A step as it was taken, with the facts as they stood then. Never changed. */
@Entity
@Table(name = "escalation_step")
class EscalationStep {

    @Id
    UUID id;

    @Column(name = "notice_id")
    UUID noticeId;

    @Column(name = "unit_id")
    String unitId;

    @Column
    int number;

    @Column
    @Enumerated(EnumType.STRING)
    Rung rung;

    @Column
    @Enumerated(EnumType.STRING)
    Because because;

    @Column(name = "taken_at")
    Instant takenAt;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    NoticeFacts facts;

    /** The units that were told, with spaces between. */
    @Column
    String told;

    @Column(name = "slip_colour")
    @Enumerated(EnumType.STRING)
    @Nullable
    SlipColour slipColour;

    @Column(name = "slip_number")
    @Nullable
    String slipNumber;

    protected EscalationStep() {}

    static EscalationStep of(
            int number, Step step, Because because, NoticeFacts facts, List<String> told, Instant now) {
        var taken = new EscalationStep();
        taken.id = UUID.randomUUID();
        taken.noticeId = facts.noticeId();
        taken.unitId = facts.unitId();
        taken.number = number;
        taken.rung = step.rung();
        taken.because = because;
        taken.takenAt = now;
        taken.facts = facts;
        taken.told = String.join(" ", told);
        return taken;
    }

    void withSlip(SlipColour colour, String slipNumber) {
        this.slipColour = colour;
        this.slipNumber = slipNumber;
    }
}
