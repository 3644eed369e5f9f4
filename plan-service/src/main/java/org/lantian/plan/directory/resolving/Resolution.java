package org.lantian.plan.directory.resolving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.directory.unit.ResolvedUnit;

/**
 * Who a printed name stands for.
 *
 * @param units one unit, or the members of a collective name
 * @param open a collective whose members nobody knows: it stays one unit, and somebody should look
 * @param rivals names of the units that the printed name fits equally well; then there are no {@code units}
 * @param rule id of the rule for collective names that applied; null: it is the name of one unit
 */
public record Resolution(
        List<ResolvedUnit> units,
        boolean open,
        List<String> rivals,
        @Nullable String rule) {

    static Resolution of(List<ResolvedUnit> units) {
        return new Resolution(units, false, List.of(), null);
    }

    static Resolution open(ResolvedUnit unit) {
        return new Resolution(List.of(unit), true, List.of(), null);
    }

    static Resolution ambiguous(List<String> rivals) {
        return new Resolution(List.of(), false, rivals, null);
    }

    Resolution by(String ruleId) {
        return new Resolution(units, open, rivals, ruleId);
    }
}
