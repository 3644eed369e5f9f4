package org.lantian.notification.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A notice on its ladder. */
@Entity
class Escalation {

    /** Climbing while the unit is silent, resting once it has answered, at the top when no step is left. */
    enum State {
        CLIMBING,
        RESTING,
        TOP,
        CLOSED
    }

    @Id
    @Column(name = "notice_id")
    UUID noticeId;

    @Column(name = "unit_id")
    String unitId;

    @Column
    String ladder;

    @Column
    @Enumerated(EnumType.STRING)
    State state;

    @Column
    int steps;

    @Column(name = "next_at")
    Instant nextAt;

    @Version
    long version;

    protected Escalation() {}

    static Escalation of(UUID noticeId, String unitId, String ladder, Instant firstStep) {
        var escalation = new Escalation();
        escalation.noticeId = noticeId;
        escalation.unitId = unitId;
        escalation.ladder = ladder;
        escalation.state = State.CLIMBING;
        escalation.nextAt = firstStep;
        return escalation;
    }

    void waitUntil(Instant moment, boolean answered) {
        state = answered ? State.RESTING : State.CLIMBING;
        nextAt = moment;
    }

    /** The next step is looked for at once; it waits for its own time. */
    void climbed(Instant now) {
        steps++;
        nextAt = now;
    }

    void end(State end) {
        state = end;
    }
}
