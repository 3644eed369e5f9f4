package org.lantian.plan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One assignment as its facts tell it up to a day. Facts may arrive in any order: the instant at which each happened decides. A
 * reminder (due soon, overdue) moves nothing; it only tells of a duty that nothing else is known of yet. Only a new assignment brings
 * a cancelled duty back: whatever else is said of it later changes nothing.
 */
record Duty(
        UUID assignmentId,
        UUID measureId,
        String unitId,
        String unitName,
        String unitRegionCode,
        String role,
        String state,
        @Nullable LocalDate dueOn,
        Instant assignedAt,
        @Nullable String reason) {

    private static final Set<String> DONE = Set.of("SUBMITTED", "COMPLETED", "CANCELLED");
    /** Of two facts of one instant the one that ends more goes last. */
    private static final List<String> ORDER = List.of(
            "ASSIGNED", "SIGNED_FOR", "IN_PROGRESS", "BLOCKED", "RETURNED", "SUBMITTED", "COMPLETED", "CANCELLED");

    private static final Comparator<DutyFact> AS_IT_HAPPENED = Comparator.comparing(DutyFact::at)
            .thenComparing(fact -> ORDER.indexOf(fact.moved().state()))
            .thenComparing(fact -> fact.moved().state());

    /** The duty after its facts, at least one. */
    static Duty after(List<DutyFact> facts) {
        var moves = facts.stream().filter(fact -> !fact.isReminder()).toList();
        var ordered = (moves.isEmpty() ? facts : moves)
                .stream().sorted(AS_IT_HAPPENED).toList();
        var last = ordered.get(0).moved();
        var assignedAt = last.at();
        var reason = last.reason();
        for (var fact : ordered) {
            boolean cancelled = last.state().equals("CANCELLED");
            if (!cancelled || fact.moved().state().equals("ASSIGNED")) {
                assignedAt = cancelled ? fact.at() : assignedAt;
                last = fact.moved();
                reason = fact.standsStill() ? reason : last.reason();
            }
        }
        return new Duty(
                last.assignmentId(),
                last.measureId(),
                last.unitId(),
                last.unitName(),
                last.unitRegionCode(),
                last.role(),
                last.state(),
                last.dueOn(),
                assignedAt,
                reason);
    }

    boolean isCancelled() {
        return state.equals("CANCELLED");
    }

    /** It is the unit's turn; a state that this service does not know yet counts as one. */
    boolean isOpen() {
        return !DONE.contains(state);
    }
}
