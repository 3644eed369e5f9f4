package org.lantian.plan.extraction.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads Arabic and Chinese numerals: 12,200 · 三十八 · 两千五百 · 二〇二五 · 五点五. */
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    public static boolean isChinese(char c) {
        return digit(c) >= 0 || power(c) > 0;
    }

    /** The whole number, or -1 when the words are none or exceed what a number in a plan can be. */
    public static int whole(String numeral) {
        BigDecimal value = value(numeral);
        if (value == null || value.scale() > 0 || value.precision() > 9) {
            return -1;
        }
        return value.intValueExact();
    }

    public static @Nullable BigDecimal value(String numeral) {
        if (numeral.isEmpty() || numeral.length() > 24) {
            return null;
        }
        if (Folding.isDigit(numeral.charAt(0))) {
            return arabic(numeral);
        }
        int point = numeral.indexOf('点');
        if (point < 0) {
            long value = chinese(numeral);
            return value < 0 ? null : BigDecimal.valueOf(value);
        }
        long whole = chinese(numeral.substring(0, point));
        String fraction = digits(numeral.substring(point + 1));
        return whole < 0 || fraction == null ? null : new BigDecimal(whole + "." + fraction);
    }

    private static @Nullable BigDecimal arabic(String numeral) {
        StringBuilder plain = new StringBuilder();
        int points = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (c == '.') {
                points++;
            } else if (!Folding.isDigit(c) && c != ',') {
                return null;
            }
            if (c != ',') {
                plain.append(c);
            }
        }
        boolean sound = points <= 1 && plain.charAt(plain.length() - 1) != '.';
        return sound ? new BigDecimal(plain.toString()) : null;
    }

    private static long chinese(String numeral) {
        String spelled = digits(numeral);
        if (spelled != null && spelled.length() > 1) {
            return spelled.length() > 9 ? -1 : Long.parseLong(spelled);
        }
        long total = 0;
        long section = 0;
        long pending = -1;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            long power = power(c);
            if (digit(c) >= 0) {
                pending = digit(c);
            } else if (power >= 10_000) {
                total = (total + section + Math.max(pending, 0)) * power;
                section = 0;
                pending = -1;
            } else if (power > 0) {
                section += (pending < 0 ? 1 : pending) * power;
                pending = -1;
            } else {
                return -1;
            }
        }
        return numeral.isEmpty() ? -1 : total + section + Math.max(pending, 0);
    }

    /** Numerals spelled digit by digit, such as a year. */
    private static @Nullable String digits(String numeral) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < numeral.length(); i++) {
            int digit = digit(numeral.charAt(i));
            if (digit < 0) {
                return null;
            }
            digits.append(digit);
        }
        return digits.isEmpty() ? null : digits.toString();
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    private static long power(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
