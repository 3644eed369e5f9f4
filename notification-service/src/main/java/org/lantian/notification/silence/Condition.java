package org.lantian.notification.silence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.content.Severity;

/** Something that is now wrong for a unit. Written by {@link Conditions} in single statements; mapped for reading. */
@Entity
@IdClass(Condition.Key.class)
class Condition {

    @Id
    String subject;

    @Id
    @Column(name = "unit_id")
    String unitId;

    @Column
    String event;

    @Column
    @Enumerated(EnumType.STRING)
    Severity severity;

    @Column(name = "region_code")
    @Nullable
    String regionCode;

    @Column(name = "plan_id")
    @Nullable
    String planId;

    protected Condition() {}

    /** What is wrong, and for whom. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String subject = "";
        String unitId = "";

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.subject.equals(subject) && key.unitId.equals(unitId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(subject, unitId);
        }
    }
}
