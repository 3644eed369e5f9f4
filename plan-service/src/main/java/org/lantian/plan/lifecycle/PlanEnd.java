package org.lantian.plan.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why a plan is no longer in force, who ended it and when. */
@Embeddable
record PlanEnd(
        @Column(name = "end_reason") String reason,
        @Column(name = "ended_by") String by,
        @Column(name = "ended_at") Instant at) {}
