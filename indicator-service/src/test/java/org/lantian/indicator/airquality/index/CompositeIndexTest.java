package org.lantian.indicator.airquality.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantian.indicator.airquality.Pollutant.CO;
import static org.lantian.indicator.airquality.Pollutant.NO2;
import static org.lantian.indicator.airquality.Pollutant.O3;
import static org.lantian.indicator.airquality.Pollutant.PM10;
import static org.lantian.indicator.airquality.Pollutant.PM25;
import static org.lantian.indicator.airquality.Pollutant.SO2;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;

class CompositeIndexTest {

    private static final Map<Pollutant, BigDecimal> STATISTICS = Map.of(
            SO2, new BigDecimal("6"),
            NO2, new BigDecimal("20"),
            CO, new BigDecimal("1.0"),
            O3, new BigDecimal("80"),
            PM10, new BigDecimal("60"),
            PM25, new BigDecimal("30"));

    @ParameterizedTest
    @CsvSource({
        "2022, unweighted, 3.07",
        "2027, unweighted, 3.35",
        "2032, unweighted, 4.12",
        "2027, unweighted-2012-limits, 3.07",
        "2027, weighted-2026, 6.35",
        "2022, weighted-2026, 3.07"
    })
    void weights_and_divisors_are_chosen_by_period_and_option(String period, String parameters, BigDecimal index) {
        Standards standards = Standards.under(AssessmentOptions.of(Map.of("composite-2026", parameters)));

        assertThat(CompositeIndex.of(standards, Period.parse(period), STATISTICS)
                        .compositeIndex())
                .isEqualTo(index);
    }

    @Test
    void without_all_six_there_is_no_sum() {
        CompositeIndex index = CompositeIndex.of(
                Standards.under(AssessmentOptions.defaults()),
                Period.year(2022),
                Map.of(NO2, new BigDecimal("20"), O3, new BigDecimal("80")));

        assertThat(index.compositeIndex()).isNull();
        assertThat(index.mainPollutants()).containsExactly(NO2, O3);
    }

    @Test
    void a_region_is_the_mean_of_its_cities() {
        List<BigDecimal> ningxia = Stream.of("4.64", "4.75", "4.37", "3.18", "4.32")
                .map(BigDecimal::new)
                .toList();

        assertThat(CompositeIndex.ofRegion(ningxia)).isEqualTo("4.25");
    }
}
