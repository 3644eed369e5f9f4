package org.lantian.indicator.airquality.statistics;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.RuleSet;
import org.lantian.indicator.airquality.RuleSet.MinimumData;

/**
 * How many valid days a period's figure needs (GB 3095 table 4): 324 in a year and 27 in each of its months, 25 in
 * February. The same minimum holds for the whole months of any other period, whose single days have none, and for CO
 * and O3; a day excluded for dust was valid.
 */
final class MinimumDays {

    private MinimumDays() {}

    static boolean met(RuleSet rules, Period period, Pollutant pollutant, List<DailyFigures> days) {
        MinimumData minimum = rules.minimumData();
        List<DailyFigures> valid = days.stream()
                .filter(day -> day.value(pollutant) != null || day.excluded().contains(pollutant))
                .toList();
        if (!rules.assessed(pollutant).byMean() && !rules.options().minimumDaysForPercentiles()) {
            return !valid.isEmpty();
        }
        int needed = period.kind() == Period.Kind.YEAR ? minimum.daysPerYear() : 1;
        return valid.size() >= needed
                && period.wholeMonths().stream().allMatch(month -> in(month, valid) >= ofMonth(minimum, month));
    }

    private static long in(YearMonth month, List<DailyFigures> days) {
        return days.stream()
                .filter(day -> YearMonth.from(day.day()).equals(month))
                .count();
    }

    private static int ofMonth(MinimumData minimum, YearMonth month) {
        return month.getMonth() == Month.FEBRUARY ? minimum.daysPerFebruary() : minimum.daysPerMonth();
    }
}
