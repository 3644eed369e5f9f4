package org.lantian.indicator.airquality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lantian.indicator.airquality.Breakpoints.Breakpoint;
import org.lantian.indicator.airquality.RuleSet.Column;

class BreakpointsTest {

    private static final Fraction HAIR = Fraction.of(new BigDecimal("1e-12"));

    static Stream<Breakpoints> columns() {
        return Standards.under(AssessmentOptions.defaults()).ruleSets().stream()
                .flatMap(rules -> rules.breakpoints().values().stream());
    }

    @ParameterizedTest
    @MethodSource("columns")
    void both_sides_of_a_breakpoint_meet_in_it(Breakpoints column) {
        List<Breakpoint> ladder = column.ladder();
        for (Breakpoint rung : ladder.subList(1, ladder.size())) {
            assertThat(column.index(rung.concentration())).isEqualTo(rung.index());
            assertThat(column.index(rung.concentration().minus(HAIR))).isEqualTo(rung.index());
        }
        for (Breakpoint rung : ladder.subList(0, ladder.size() - 1)) {
            assertThat(column.index(rung.concentration())).isEqualTo(rung.index());
            assertThat(column.index(rung.concentration().plus(HAIR))).isEqualTo(rung.index() + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("columns")
    void beyond_the_last_breakpoint_nothing_rises(Breakpoints column) {
        Breakpoint last = column.ladder().get(column.ladder().size() - 1);

        assertThat(column.index(last.concentration().plus(HAIR))).isEqualTo(column.beyond());
        assertThat(column.beyond()).isIn(last.index(), null);
    }

    @ParameterizedTest
    @CsvSource({"PM25,14,20", "PM25,21,30", "PM25,28,40", "CO,65.4,218", "CO,0.1,1"})
    void a_slope_is_never_a_rounded_number(Pollutant pollutant, BigDecimal concentration, int index) {
        RuleSet rules = Standards.under(AssessmentOptions.defaults()).ruleSets().get(0);
        Column column = new Column(pollutant, pollutant.particulate() ? Averaging.DAY : Averaging.HOUR);

        assertThat(rules.breakpoints()).containsKey(column);
        assertThat(rules.individualIndex(pollutant, Averaging.HOUR, Fraction.of(concentration)))
                .isEqualTo(index);
    }
}
