package org.lantian.indicator.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.lantian.indicator.airquality.Period;

/** Periods, units and numbers as people read them. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final Map<String, String> UNITS = Map.of(
            "ug/m3", "微克/立方米",
            "mg/m3", "毫克/立方米",
            "percentage_point", "个百分点",
            "d", "天",
            "t", "吨",
            "1", "");

    private Wording() {}

    static String of(Period period) {
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

    static String quantity(BigDecimal value, String unit) {
        var plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return plain + UNITS.getOrDefault(unit, unit);
    }
}
