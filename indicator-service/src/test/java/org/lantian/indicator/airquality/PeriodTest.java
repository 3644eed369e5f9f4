package org.lantian.indicator.airquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantian.indicator.airquality.Period.Kind;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2016, 2016-01-01, 2016-12-31, YEAR",
        "2016-H2, 2016-07-01, 2016-12-31, HALF_YEAR",
        "2016-Q1, 2016-01-01, 2016-03-31, QUARTER",
        "2016-02, 2016-02-01, 2016-02-29, MONTH",
        "2016-03-05, 2016-03-05, 2016-03-05, DAY",
        "2016-02-01/2016-04-30, 2016-02-01, 2016-04-30, RANGE",
        "2015-11-20/2016-03-05, 2015-11-20, 2016-03-05, RANGE"
    })
    void a_period_is_written_as_it_is_read(String text, LocalDate first, LocalDate last, Kind kind) {
        Period period = Period.parse(text);

        assertThat(period).isEqualTo(new Period(first, last)).hasToString(text);
        assertThat(period.kind()).isEqualTo(kind);
    }

    @Test
    void a_range_that_covers_a_month_is_that_month() {
        assertThat(Period.parse("2016-02-01/2016-02-29")).hasToString("2016-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2016-13",
                "2016-Q5",
                "2016-Q0",
                "2016-H3",
                "2016-02-30",
                "March",
                "2016-03-05/",
                "2016-W1",
                "+99999-01-01",
                "2016-01-01/+999999999-12-31"
            })
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessageContaining("not a period");
    }

    @Test
    void a_period_cannot_end_before_it_starts() {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse("2016-03-05/2016-03-04"));
    }

    @ParameterizedTest
    @CsvSource({"2016-02, 2015-02", "2017-02, 2016-02", "2016-Q1, 2015-Q1", "2016, 2015", "2016-02-29, 2015-02-28"})
    void the_period_a_year_before_keeps_whole_months(String period, String before) {
        assertThat(Period.parse(period).yearBefore()).hasToString(before);
    }
}
