package org.lantian.indicator.evaluation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.catalogue.Goal;
import org.lantian.indicator.catalogue.Indicator;

/** Periods, units and numbers as people read them. */
public final class Wording {

    private static final int DECIMALS = 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final Map<String, String> UNITS = Map.of(
            "ug/m3", "微克/立方米",
            "mg/m3", "毫克/立方米",
            "percentage_point", "个百分点",
            "d", "天",
            "t", "吨",
            "1", "");

    /** Units as plans print them. */
    private static final Map<String, String> PRINTED_UNITS = Map.of(
            "微克/立方米", "ug/m3", "μg/m3", "ug/m3", "毫克/立方米", "mg/m3", "天", "d", "个百分点", "percentage_point", "吨", "t");

    private Wording() {}

    /** The code of the unit that a goal's value is in. */
    static String unitOf(Goal goal, Indicator indicator) {
        return goal.unit() == null ? indicator.unit() : PRINTED_UNITS.getOrDefault(goal.unit(), goal.unit());
    }

    public static String of(Period period) {
        LocalDate first = period.first();
        int year = first.getYear();
        int month = first.getMonthValue();
        return switch (period.kind()) {
            case YEAR -> year + "年";
            case HALF_YEAR -> year + (month == 1 ? "年上半年" : "年下半年");
            case QUARTER -> year + "年第" + (month + 2) / 3 + "季度";
            case MONTH -> year + "年" + month + "月";
            case DAY -> first.format(DAY);
            case RANGE -> first.format(DAY) + "至" + period.last().format(DAY);
        };
    }

    public static String quantity(BigDecimal value, String unit) {
        var plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return plain + UNITS.getOrDefault(unit, unit);
    }

    /** With at most two decimals, and none that say nothing. */
    static BigDecimal plain(Fraction exact) {
        var value = exact.rounded(DECIMALS).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
