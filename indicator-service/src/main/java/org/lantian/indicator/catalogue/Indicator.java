package org.lantian.indicator.catalogue;

/**
 * What a target is about.
 *
 * @param label the Chinese name
 * @param unit unit code of its values, such as {@code ug/m3} or {@code %}; {@code 1} for a bare number
 * @param lowerIsBetter which way is better
 * @param observed whether it is computed from observations; else its figures are reported by others
 */
public record Indicator(String code, String label, String unit, boolean lowerIsBetter, boolean observed) {

    /** Whether it is attained or not, 1 or 0, and no quantity. */
    public boolean isAttainment() {
        return code.equals("CLASS2_ATTAINMENT");
    }
}
