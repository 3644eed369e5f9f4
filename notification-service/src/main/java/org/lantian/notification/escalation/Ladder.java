package org.lantian.notification.escalation;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Reach;
import org.lantian.kit.time.CivilClock;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.worktime.WorkingTime;

/**
 * What silence leads to. An unsigned notice climbs step by step in working time; a signature stops it. Where a signature alone is no
 * answer, it goes on from the step where it stopped when no action follows in time, or not by the promised day. What is closed is
 * never taken up again.
 */
@Schema(description = "what follows when a unit does not answer")
public record Ladder(
        @Schema(description = "kinds of notices that it holds for", examples = "[\"OVERDUE\"]")
        @NotEmpty
        @Size(max = 20)
        Set<@NotNull NoticeKind> kinds,

        @Schema(description = "only for units of these regions and below", examples = "[\"640000\"]")
        @Size(max = 500)
        @Nullable
        Set<String> regions,

        @Schema(description = "the steps in their order") @NotEmpty @Size(max = 10)
        List<@NotNull @Valid Step> steps,

        @Schema(
                description =
                        "working hours after a signature within which action must follow; without it a signature is enough",
                examples = "40")
        @Min(1)
        @Max(4000)
        @Nullable
        Integer actionWithinHours,

        @Schema(description = "nothing escalates", examples = "false") @Nullable
        Boolean disabled) {

    public Ladder {
        if (steps != null) {
            for (int i = 1; i < steps.size(); i++) {
                if (steps.get(i).rung().compareTo(steps.get(i - 1).rung()) < 0) {
                    throw new IllegalArgumentException("a ladder does not lead down");
                }
            }
        }
    }

    boolean holdsFor(NoticeKind kind, @Nullable String region) {
        return kinds.contains(kind)
                && (regions == null
                        || regions.isEmpty()
                        || regions.stream().anyMatch(each -> new Reach(each).covers(region)));
    }

    boolean isDisabled() {
        return requireNonNullElse(disabled, false);
    }

    /** What is to be done at a moment. */
    Next next(Standing standing, WorkingTime time, Instant now) {
        if (standing.closed() || (standing.signedAt() != null && !standing.actionWanted())) {
            return new Next.Closed();
        }
        if (standing.steps() >= steps.size()) {
            return new Next.Top();
        }
        var step = steps.get(standing.steps());
        var due = standing.signedAt() == null
                ? time.after(requireNonNullElse(standing.lastStepAt(), standing.sentAt()), step.after())
                : afterSignature(standing, standing.signedAt(), step, time);
        return due.isAfter(now)
                ? new Next.Wait(due, standing.signedAt() != null)
                : new Next.Climb(step, because(standing));
    }

    /** The first step after a signature is due when action was; each further one its pause after the one before. */
    private Instant afterSignature(Standing standing, Instant signedAt, Step step, WorkingTime time) {
        var actionDue = standing.promisedOn() == null
                ? time.after(signedAt, Duration.ofHours(requireNonNullElse(actionWithinHours, 0)))
                : time.after(
                        standing.promisedOn()
                                .plusDays(1)
                                .atStartOfDay(CivilClock.ZONE)
                                .toInstant(),
                        Duration.ZERO);
        var last = standing.lastStepAt();
        return last == null || last.isBefore(actionDue) ? actionDue : time.after(last, step.after());
    }

    private static Because because(Standing standing) {
        if (standing.signedAt() == null) {
            return Because.SILENCE;
        }
        return standing.promisedOn() == null ? Because.NO_ACTION : Because.BROKEN_PROMISE;
    }
}
