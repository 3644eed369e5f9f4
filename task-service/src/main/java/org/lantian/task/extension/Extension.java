package org.lantian.task.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Versions;

/** A unit's request for more time. It is decided once. */
@Entity
class Extension {

    @Id
    UUID id;

    @Column
    UUID assignmentId;

    @Column
    LocalDate dueBefore;

    @Column
    LocalDate dueWanted;

    @Column
    String reason;

    @Column
    String requestedBy;

    @Column
    Instant requestedAt;

    @Column
    @Enumerated(EnumType.STRING)
    ExtensionState state;

    @Column
    @Nullable
    LocalDate dueGranted;

    @Column
    @Nullable
    String comment;

    @Column
    @Nullable
    String decidedBy;

    @Column
    @Nullable
    Instant decidedAt;

    @Version
    long version;

    Extension() {}

    Extension(UUID assignmentId, LocalDate dueBefore, LocalDate dueWanted, String reason, String by, Instant at) {
        if (!dueWanted.isAfter(dueBefore)) {
            throw new Refusal.Invalid("not_later", "dueOn", "the duty is due on " + dueBefore + "; name a later day");
        }
        this.id = UUID.randomUUID();
        this.assignmentId = assignmentId;
        this.dueBefore = dueBefore;
        this.dueWanted = dueWanted;
        this.reason = reason;
        this.requestedBy = by;
        this.requestedAt = at;
        this.state = ExtensionState.REQUESTED;
    }

    /** Grants the day wanted, or the one given instead; the duty takes only one after its present one. */
    LocalDate approve(@Nullable LocalDate instead, @Nullable String remark, String by, Instant at) {
        var granted = instead == null ? dueWanted : instead;
        decide(ExtensionState.APPROVED, remark, by, at);
        dueGranted = granted;
        return granted;
    }

    void refuse(String why, String by, Instant at) {
        decide(ExtensionState.REFUSED, why, by, at);
    }

    void mustBe(@Nullable String ifMatch) {
        Versions.check(ifMatch, version);
    }

    private void decide(ExtensionState decision, @Nullable String remark, String by, Instant at) {
        if (state != ExtensionState.REQUESTED) {
            throw new Refusal.Conflict("already_decided", "the request is " + state + " since " + decidedAt);
        }
        state = decision;
        comment = remark;
        decidedBy = by;
        decidedAt = at;
    }
}
