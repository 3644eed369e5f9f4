package org.lantian.task.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an assignment {@code a} must fulfil to be read, as query text and parameters; it grows clause by clause. */
final class Condition {

    /** It is the unit's turn; literals, so that the partial indexes on these states apply. */
    static final String OPEN = "a.state in (ASSIGNED, SIGNED_FOR, IN_PROGRESS, BLOCKED, RETURNED)";

    static final String OVERDUE = OPEN + " and a.dueOn is not null and a.dueOn < :today";

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Condition and(String clause) {
        clauses.add("(" + clause + ")");
        return this;
    }

    Condition with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    Condition andIfGiven(String clause, String name, @Nullable Object value) {
        return value == null ? this : and(clause).with(name, value);
    }

    String text() {
        return clauses.isEmpty() ? "1 = 1" : String.join(" and ", clauses);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
