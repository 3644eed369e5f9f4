package org.lantian.task.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lantian.task.directory.Level;
import org.lantian.task.measure.Role;

/** The steps for the duties of a plan, a role, a level, or any mix of these; null stands for all. */
@Entity
class ReminderPolicy {

    @Id
    UUID id;

    @Column
    @Nullable
    UUID planId;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable
    Role role;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    ReminderSteps steps;

    @Version
    long version;

    ReminderPolicy() {}

    PolicyScope scope() {
        return new PolicyScope(planId, role, level);
    }
}
