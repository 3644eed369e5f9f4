package org.lantian.kit.rest;

import java.math.BigDecimal;

/** Bounds that no honest value crosses; what crosses them would not fit a column, or would fill the memory once written out. */
final class Plausible {

    private static final int DIGITS = 40;

    private Plausible() {}

    /** A year of four digits. */
    static boolean year(int year) {
        return year >= 1 && year <= 9999;
    }

    static boolean number(BigDecimal number) {
        return number.precision() <= DIGITS && Math.abs(number.scale()) <= DIGITS;
    }

    /** No NUL, which PostgreSQL's text does not hold, and no half of a character. */
    static boolean text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
