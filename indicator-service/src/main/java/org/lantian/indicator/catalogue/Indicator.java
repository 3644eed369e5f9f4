package org.lantian.indicator.catalogue;

/**
 * What a target is about.
 *
 * @param label the Chinese name
 * @param unit unit code of its values, such as {@code ug/m3} or {@code %}; {@code 1} for a bare number
 * @param lowerIsBetter which way is better
 * @param basis what its figures come from
 */
public record Indicator(String code, String label, String unit, boolean lowerIsBetter, Basis basis) {

    /** Where the figures of an indicator come from. */
    public enum Basis {
        OBSERVATIONS,
        PROJECTS,
        SOURCE_MONITORS,
        REPORTED
    }

    /** Whether it is computed from observations of the air. */
    public boolean observed() {
        return basis == Basis.OBSERVATIONS;
    }

    /** Whether it is attained or not, 1 or 0, and no quantity. */
    public boolean isAttainment() {
        return code.equals("CLASS2_ATTAINMENT");
    }
}
