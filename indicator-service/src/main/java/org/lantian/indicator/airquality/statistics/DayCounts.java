package org.lantian.indicator.airquality.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.index.AirQualityReport;
import org.lantian.indicator.airquality.index.Category;
import org.lantian.indicator.airquality.index.Publication;

/**
 * The days of a period by category. Ratios are over valid days: those whose index may be published, or by option only
 * those with all six pollutants.
 */
public record DayCounts(Coverage days, Map<Category, Integer> byCategory) {

    static DayCounts of(int expected, List<DailyFigures> days, AssessmentOptions options) {
        Map<Category, Integer> byCategory = new EnumMap<>(Category.class);
        for (DailyFigures day : days) {
            AirQualityReport report = day.airQuality();
            boolean complete = day.excluded().containsAll(report.missing());
            boolean valid = report.publication() == Publication.PUBLISHED && (complete || !options.completeDaysOnly());
            if (report.category() != null && valid) {
                byCategory.merge(report.category(), 1, Integer::sum);
            }
        }
        int valid = byCategory.values().stream().mapToInt(Integer::intValue).sum();
        return new DayCounts(new Coverage(expected, valid), Collections.unmodifiableMap(byCategory));
    }

    /** 优良天数. */
    public int good() {
        return count(Category::good);
    }

    /** 重度及以上污染天数. */
    public int heavy() {
        return count(Category::heavy);
    }

    /** Good days over valid days in percent, unrounded; null without valid days. */
    public @Nullable Fraction goodRatio() {
        return ratio(good());
    }

    public @Nullable Fraction heavyRatio() {
        return ratio(heavy());
    }

    private int count(Predicate<Category> which) {
        return byCategory.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private @Nullable Fraction ratio(int count) {
        return days.observed() == 0 ? null : Fraction.of(100L * count, days.observed());
    }
}
