package org.lantian.indicator.airquality.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Averaging;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.RuleSet;
import org.lantian.indicator.airquality.Zone;

/**
 * The daily maximum 8-h mean of O3 (GB 3095-2026 3.8 and 3.9). With too few valid windows it still counts when it
 * exceeds the class-2 limit (HJ 663-2013 and HJ 663-2026 6.1.2): more hours could only raise it.
 */
final class OzoneWindows {

    private static final int HOURS = 8;

    private OzoneWindows() {}

    /** Whether windows of a day may begin on the day before. */
    static boolean reachBack(AssessmentOptions options) {
        return options.ozoneFirstWindowEnd() < HOURS;
    }

    static @Nullable Fraction maximum(RuleSet rules, LocalDate day, Hours ozone) {
        AssessmentOptions options = rules.options();
        List<Fraction> means = IntStream.rangeClosed(options.ozoneFirstWindowEnd(), options.ozoneLastWindowEnd())
                .mapToObj(hour -> ozone.ending(day.atStartOfDay().plusHours(hour), HOURS))
                .filter(window -> window.size() >= rules.minimumData().hoursPerWindow())
                .map(Fraction::mean)
                .toList();
        if (means.isEmpty()) {
            return null;
        }
        Fraction maximum = Collections.max(means);
        boolean enough = means.size() >= options.ozoneMinimumWindows();
        boolean exceeding = options.ozoneExceedingStaysValid() && exceeds(rules, maximum);
        return enough || exceeding ? maximum : null;
    }

    private static boolean exceeds(RuleSet rules, Fraction maximum) {
        BigDecimal limit = rules.limit(Pollutant.O3, Averaging.EIGHT_HOURS, Zone.CLASS2);
        return maximum.rounded(Pollutant.O3.decimals()).compareTo(Objects.requireNonNull(limit)) > 0;
    }
}
