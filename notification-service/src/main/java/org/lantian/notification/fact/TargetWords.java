package org.lantian.notification.fact;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A target and its verdict in Chinese words, with the numbers as they were judged. */
final class TargetWords {

    private static final Map<String, String> COMPARATORS =
            Map.of("<=", "≤", ">=", "≥", "approx", "约", "increase_by", "提高", "decrease_by", "下降");
    private static final Map<String, String> UNITS = Map.of(
            "ug/m3", "µg/m³", "mg/m3", "mg/m³", "percentage_point", "个百分点", "d", "天", "t", "吨", "unit", "个", "1", "");

    private TargetWords() {}

    /** Such as 吴忠市 PM2.5 年均浓度 ≤ 30.5 µg/m³. */
    static String target(IndicatorFact fact) {
        var words = new StringBuilder();
        if (fact.regionName() != null) {
            words.append(fact.regionName()).append(' ');
        }
        words.append(fact.indicator());
        if (fact.targetValue() != null) {
            if (fact.comparator() != null) {
                words.append(' ').append(COMPARATORS.getOrDefault(fact.comparator(), fact.comparator()));
            }
            words.append(' ').append(quantity(fact.targetValue(), fact.unit()));
        }
        return words.toString();
    }

    /** The reason that came with the verdict, or else such as 2016：实际 88.1 µg/m³; null when there is nothing to say. */
    static @Nullable String verdict(IndicatorFact fact) {
        if (fact.reason() != null || fact.value() == null) {
            return fact.reason();
        }
        var value = "实际 " + quantity(fact.value(), fact.unit());
        return fact.period() == null ? value : fact.period() + "：" + value;
    }

    static String quantity(BigDecimal value, @Nullable String unit) {
        var number = value.toPlainString();
        return unit == null ? number : (number + " " + UNITS.getOrDefault(unit, unit)).strip();
    }
}
