package org.lantian.task.milestone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;

/** A step that one unit follows: one of its measure's, or one that the unit set itself. */
@Entity
@Table(name = "milestone")
class OwnMilestone {

    @Id
    UUID id;

    @Column
    UUID assignmentId;

    @Column
    String what;

    @Column
    @Nullable
    LocalDate dueOn;

    @Column
    boolean ofMeasure;

    @Column
    @Nullable
    LocalDate reachedOn;

    @Column
    @Nullable
    String reachedBy;

    @Column
    @Nullable
    Instant notedAt;

    @Column
    @Nullable
    Instant toldAt;

    @Version
    long version;

    OwnMilestone() {}

    OwnMilestone(UUID id, UUID assignmentId, String what, @Nullable LocalDate dueOn, boolean ofMeasure) {
        this.id = id;
        this.assignmentId = assignmentId;
        this.what = what;
        this.dueOn = dueOn;
        this.ofMeasure = ofMeasure;
    }

    boolean isThe(String step, @Nullable LocalDate day) {
        return what.equals(step) && Objects.equals(dueOn, day);
    }

    void attain(LocalDate on, String by, Instant at) {
        if (reachedOn != null) {
            throw new Refusal.Conflict("already_attained", "the milestone was attained on " + reachedOn);
        }
        reachedOn = on;
        reachedBy = by;
        notedAt = at;
    }
}
