package org.lantian.indicator.airquality.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantian.indicator.airquality.Pollutant.O3;
import static org.lantian.indicator.airquality.Pollutant.PM25;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.explanation.Explanation.Step;
import org.lantian.indicator.airquality.index.Concentrations;
import org.lantian.indicator.airquality.statistics.Coverage;
import org.lantian.indicator.airquality.statistics.DailyFigures;
import org.lantian.indicator.airquality.statistics.DailyValue;
import org.lantian.indicator.airquality.statistics.PeriodFigures;

class ExplanationTest {

    private static final Standards STANDARDS = Standards.under(AssessmentOptions.defaults());
    private static final DailyFigures DAY = DailyFigures.ofValues(
            STANDARDS,
            LocalDate.of(2017, 7, 7),
            Map.of(
                    PM25, new DailyValue(Fraction.of(1000, 23), new Coverage(24, 23)),
                    O3, new DailyValue(Fraction.of(801, 1), new Coverage(24, 24))),
            Fraction.of(1000, 1),
            Set.of());

    @Test
    void an_hour_is_explained_by_its_formula() {
        Explanation explanation = Explanation.ofHour(
                STANDARDS,
                LocalDateTime.parse("2017-07-07T16:00:00"),
                Concentrations.of(Map.of(PM25, new BigDecimal("34"))));

        assertThat(explanation.ruleSet()).isEqualTo("CN-2012");
        assertThat(explanation.steps())
                .contains(
                        new Step("IAQI PM25", "(50 - 0) / (35 - 0) × (34 - 0) + 0, rounded up", "49", "HJ 633-2012"),
                        new Step("IAQI CO", "no valid value", "NA", "HJ 633-2012"),
                        new Step("AQI", "the largest of 49", "49", "HJ 633-2012"));
    }

    @Test
    void a_day_is_explained_from_its_hours_and_names_the_value_that_it_fell_back_on() {
        List<Step> steps = Explanation.ofDay(STANDARDS, DAY).steps();

        assertThat(steps)
                .contains(
                        new Step("PM25 24-h mean", "23 of 24 hours valid", "43.4783 µg/m³", "GB 3095-2012 table 4"),
                        new Step(
                                "IAQI PM25",
                                "(100 - 50) / (75 - 35) × (43 - 35) + 50, rounded up",
                                "60",
                                "HJ 633-2012"));
        assertThat(result(steps, "IAQI O3")).isEqualTo("400");
        assertThat(steps)
                .filteredOn(step -> step.figure().equals("IAQI O3"))
                .first()
                .extracting(Step::calculation)
                .asString()
                .startsWith("by the other averaging");
    }

    @Test
    void a_period_is_explained_by_its_days_and_divisors() {
        List<Step> steps = Explanation.ofPeriod(
                        STANDARDS, PeriodFigures.of(STANDARDS, Period.parse("2017-07"), List.of(DAY)))
                .steps();

        assertThat(steps)
                .contains(
                        new Step(
                                "PM25 mean",
                                "1 of 31 daily values valid, not enough; 43.4783 rounded half to even",
                                "43",
                                "HJ 663-2013"),
                        new Step("I PM25", "43 / 35", "1.23", "composite index, parameters unweighted"),
                        new Step("good-day ratio", "0 / 1 valid days × 100", "0.0", "HJ 663-2013"));
        assertThat(result(steps, "composite index")).isEqualTo("NA");
    }

    private static String result(List<Step> steps, String figure) {
        return steps.stream()
                .filter(step -> step.figure().equals(figure))
                .findFirst()
                .orElseThrow()
                .result();
    }
}
