package org.lantian.plan.directory;

import java.util.List;

/**
 * Who a printed name stands for.
 *
 * @param units one unit, or the members of a collective name
 * @param open a collective whose members nobody knows: it stays one unit, and somebody should look
 * @param rivals names of the units that the printed name fits equally well; then there are no {@code units}
 */
public record Resolution(List<ResolvedUnit> units, boolean open, List<String> rivals) {

    static Resolution of(List<ResolvedUnit> units) {
        return new Resolution(units, false, List.of());
    }

    static Resolution open(ResolvedUnit unit) {
        return new Resolution(List.of(unit), true, List.of());
    }

    static Resolution ambiguous(List<String> rivals) {
        return new Resolution(List.of(), false, rivals);
    }
}
