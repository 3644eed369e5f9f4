package org.lantian.plan.extraction.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Folding;
import org.lantian.plan.extraction.text.Numerals;

/**
 * Finds numbers with a unit: 30.5微克/立方米, 12,200吨, 90%以上, 百分之十五, 10%—15%, 1.5:1, 翻一番, 三座. Digits inside names
 * (PM2.5, PM_{2.5}) and bare numbers are none. One pass from left to right.
 */
public final class PrintedQuantities {

    private static final List<String> MORE = List.of("及以上", "或以上", "（含）以上", "以上", "之上");
    private static final List<String> LESS = List.of("及以下", "或以下", "（含）以下", "以下", "以内", "之内", "之下");
    private static final List<String> ABOUT = List.of("左右", "上下");

    private final String text;
    private int at;

    private PrintedQuantities(String text) {
        this.text = text;
    }

    public static List<PrintedQuantity> in(String masked) {
        PrintedQuantities scanner = new PrintedQuantities(masked);
        List<PrintedQuantity> found = new ArrayList<>();
        while (scanner.at < masked.length()) {
            int start = scanner.at;
            PrintedQuantity quantity = scanner.next();
            if (quantity != null) {
                found.add(quantity);
                scanner.at = quantity.end();
            } else if (scanner.at == start) {
                scanner.at++;
            }
        }
        return found;
    }

    /** Reads the quantity at the present place; without one, moves past a number that has no unit. */
    private @Nullable PrintedQuantity next() {
        int start = at;
        if (text.startsWith("百分之", at) || text.startsWith("千分之", at)) {
            boolean mille = text.charAt(at) == '千';
            at += 3;
            BigDecimal value = number();
            return value == null
                    ? null
                    : bounded(start, value, null, mille ? UnitOfMeasure.PER_MILLE : UnitOfMeasure.PERCENT, false);
        }
        if (text.charAt(at) == '翻') {
            return doubling(start);
        }
        char c = text.charAt(at);
        boolean arabic = Folding.isDigit(c);
        boolean spelled = !arabic && Numerals.isChinese(c) && c != '百' && c != '千' && c != '万' && c != '亿';
        if (!arabic && !spelled) {
            return null;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        BigDecimal value = number();
        if (value == null
                || Folding.isWordCharacter(before)
                || "._{第之".indexOf(before) >= 0
                || spelled && Numerals.isChinese(before)) {
            return null;
        }
        return arabic ? afterArabic(start, value) : afterSpelled(start, value);
    }

    private @Nullable PrintedQuantity afterArabic(int start, BigDecimal value) {
        if (charAt(at) == ':') {
            at++;
            BigDecimal to = number();
            return to == null || to.signum() == 0
                    ? null
                    : bounded(
                            start,
                            value.divide(to, MathContext.DECIMAL32).stripTrailingZeros(),
                            null,
                            UnitOfMeasure.RATIO,
                            false);
        }
        skipRemainder();
        UnitOfMeasure unit = UnitOfMeasure.at(text, at);
        int afterUnit = unit == null ? at : at + unit.printed().length();
        int range = rangeSign(afterUnit);
        if (range > 0 && Folding.isDigit(charAt(range))) {
            at = range;
            BigDecimal top = number();
            UnitOfMeasure topUnit = UnitOfMeasure.at(text, at);
            if (top != null && topUnit != null && (unit == null || unit.symbol().equals(topUnit.symbol()))) {
                at += topUnit.printed().length();
                return bounded(start, value, top, topUnit, false);
            }
        }
        if (unit == null) {
            return null;
        }
        at = afterUnit;
        return bounded(start, value, null, unit, false);
    }

    private @Nullable PrintedQuantity afterSpelled(int start, BigDecimal value) {
        UnitOfMeasure unit = UnitOfMeasure.at(text, at);
        if (unit == null) {
            return null;
        }
        at += unit.printed().length();
        return bounded(start, value, null, unit, true);
    }

    /** 翻一番 doubles, 翻两番 quadruples: an increase by 100 or 300 percent. */
    private @Nullable PrintedQuantity doubling(int start) {
        at++;
        int times = 1;
        if (charAt(at) != '番') {
            BigDecimal value = number();
            times = value == null ? 0 : value.intValue();
        }
        if (charAt(at) != '番' || times < 1 || times > 9) {
            return null;
        }
        at++;
        BigDecimal percent = BigDecimal.valueOf(((1L << times) - 1) * 100);
        return bounded(start, percent, null, UnitOfMeasure.PERCENT, false);
    }

    private PrintedQuantity bounded(
            int start, BigDecimal value, @Nullable BigDecimal top, UnitOfMeasure unit, boolean spelled) {
        PrintedQuantity.Bound bound = PrintedQuantity.Bound.NONE;
        if (skip(MORE)) {
            bound = PrintedQuantity.Bound.OR_MORE;
        } else if (skip(LESS)) {
            bound = PrintedQuantity.Bound.OR_LESS;
        } else if (skip(ABOUT)) {
            bound = PrintedQuantity.Bound.ABOUT;
        }
        return new PrintedQuantity(start, at, value, top, unit, bound, spelled);
    }

    private boolean skip(List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return true;
            }
        }
        return false;
    }

    /** 500余台, 300多家: the remainder does not change the figure. */
    private void skipRemainder() {
        if (charAt(at) == '余' || charAt(at) == '多') {
            at++;
        }
    }

    private int rangeSign(int from) {
        int sign = from;
        while (charAt(sign) == '-' && sign - from < 2) {
            sign++;
        }
        if (sign == from && (charAt(sign) == '至' || charAt(sign) == '到')) {
            sign++;
        }
        return sign > from ? sign : -1;
    }

    private @Nullable BigDecimal number() {
        int start = at;
        boolean arabic = Folding.isDigit(charAt(at));
        while (at < text.length()
                && (arabic ? isArabic(at) : Numerals.isChinese(text.charAt(at)) || text.charAt(at) == '点')) {
            at++;
        }
        return arabic || at > start ? Numerals.value(text.substring(start, at)) : null;
    }

    private boolean isArabic(int place) {
        char c = text.charAt(place);
        return Folding.isDigit(c) || (c == '.' || c == ',') && Folding.isDigit(charAt(place + 1));
    }

    private char charAt(int place) {
        return place < text.length() ? text.charAt(place) : '\0';
    }
}
