package org.lantian.plan.extraction.target;

import java.util.List;

/**
 * One quantified goal in a clause: what is measured stands from {@code nameStart} to {@code nameEnd}, the quantities that
 * bind it end at {@code end}. Several quantities belong to as many names (分别达到12200吨和4100吨).
 */
public record Goal(
        int nameStart,
        int nameEnd,
        int end,
        List<PrintedQuantity> quantities,
        Comparator comparator,
        boolean approximate) {

    public Goal {
        quantities = List.copyOf(quantities);
    }

    /** A quantity without a name of what it measures: the words around it say how it binds, and exactly where none do. */
    public static Goal unnamed(String masked, int from, PrintedQuantity quantity) {
        ComparatorWords.Binding binding = ComparatorWords.before(masked, quantity.start(), from);
        return new Goal(
                quantity.start(),
                quantity.start(),
                quantity.end(),
                List.of(quantity),
                binding == null ? Comparator.EQUAL : binding.comparator(),
                binding != null && binding.approximate());
    }

    public int quantityStart() {
        return quantities.get(0).start();
    }

    /** What the words before and after a quantity say together. */
    public Comparator comparatorOf(PrintedQuantity quantity) {
        if (comparator.isChange()) {
            return comparator;
        }
        return switch (quantity.bound()) {
            case OR_MORE -> Comparator.AT_LEAST;
            case OR_LESS -> comparator == Comparator.BELOW ? Comparator.BELOW : Comparator.AT_MOST;
            case ABOUT -> Comparator.APPROXIMATELY;
            case NONE -> approximate ? Comparator.APPROXIMATELY : comparator;
        };
    }
}
