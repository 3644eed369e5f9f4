package org.lantian.bare;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The rows that task-service writes for a new assignment: itself, a line of history, the clock's entry, the event. */
final class Created {

    private Created() {}

    @Entity
    @Table(name = "assignment")
    static class Duty {
        @Id
        UUID id = UUID.randomUUID();

        UUID measureId;
        String unitId;
        String unitName;
        String unitRegionCode = "110101";
        String role = "RESPONSIBLE";
        String state = "ASSIGNED";
        LocalDate dueOn;
        boolean dueInherited;
        Instant assignedAt = Instant.now();
        int extensions;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, Object> dates = Map.of();

        long version;
    }

    @Entity
    @Table(name = "assignment_change")
    static class Change {
        @Id
        @GeneratedValue
        Long id;

        UUID assignmentId;
        String toState = "ASSIGNED";
        String changedBy = "bench";
        Instant changedAt = Instant.now();
    }

    @Entity
    @Table(name = "deadline")
    static class Deadline {
        @Id
        UUID assignmentId;

        LocalDate dueOn;
        String nextAction = "DUE_SOON";
        LocalDate nextActionOn;
    }

    @Entity
    @Table(name = "outbox")
    static class Event {
        @Id
        UUID id = UUID.randomUUID();

        String aggregatetype = "task";
        String aggregateid;
        String type = "org.lantian.task.assigned.v1";

        @JdbcTypeCode(SqlTypes.JSON)
        Object payload;

        Instant occurredAt = Instant.now();
    }
}
