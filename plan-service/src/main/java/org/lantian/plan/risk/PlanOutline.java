package org.lantian.plan.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.duty.Role;

/**
 * What the rules look at in a plan.
 *
 * @param issuedOn the day of issue, or for a draft today
 * @param horizon latest date of the objectives
 */
public record PlanOutline(
        LocalDate issuedOn, @Nullable LocalDate horizon, List<Goal> objectives, List<Measure> measures) {

    /** One segment. */
    public record Measure(
            UUID id,
            String citation,
            String text,
            @Nullable String clause,
            List<Charge> charges,
            List<Goal> targets,
            List<Step> deadlines,
            int recurring) {}

    /** A name in a responsibility clause; {@code inherited} from the default clause. */
    public record Charge(String unit, Role role, boolean inherited) {}

    /** A quantified goal. */
    public record Goal(
            String quote,
            String indicator,
            @Nullable BigDecimal value,
            @Nullable LocalDate dueOn,
            boolean aspirational) {}

    /** A dated duty. */
    public record Step(String quote, String what, @Nullable LocalDate dueOn) {}
}
