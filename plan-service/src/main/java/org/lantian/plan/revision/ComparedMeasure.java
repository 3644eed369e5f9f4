package org.lantian.plan.revision;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A measure segment as far as comparing needs it.
 *
 * @param steps its dated and its recurring duties, each as one line
 */
public record ComparedMeasure(
        UUID id,
        String number,
        int segment,
        String title,
        String text,
        List<String> section,
        Set<Charge> charges,
        List<ComparedTarget> targets,
        Set<String> steps) {

    /** A unit and what it owes. */
    public record Charge(String unitId, String unitName, String role) {}

    /** The measure as people cite it: {@code 10#2}. */
    public String citation() {
        return segment > 1 ? number + "#" + segment : number;
    }
}
