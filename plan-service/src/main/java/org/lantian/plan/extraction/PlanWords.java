package org.lantian.plan.extraction;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantian.plan.extraction.duty.UnitNames;
import org.lantian.plan.extraction.target.Comparator;
import org.lantian.plan.extraction.target.UnitOfMeasure;

/** Which words the grammar knows, so that what a person writes is held to the same words as what is read. */
public final class PlanWords {

    private static final Set<String> COMPARATORS =
            Arrays.stream(Comparator.values()).map(Comparator::symbol).collect(Collectors.toUnmodifiableSet());

    private PlanWords() {}

    public static Set<String> comparators() {
        return COMPARATORS;
    }

    /** A unit as it is written on the wire (ug/m3, t, %) or as plans print it. */
    public static boolean isUnitOfMeasure(String word) {
        return UnitOfMeasure.isKnown(word);
    }

    /** A name that ends as those of departments, governments, committees or enterprises do. */
    public static boolean isUnitName(String name) {
        return UnitNames.looksLikeUnit(name);
    }
}
