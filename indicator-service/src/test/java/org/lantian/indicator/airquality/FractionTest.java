package org.lantian.indicator.airquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, 0, 0",
        "1.5, 0, 2",
        "2.5, 0, 2",
        "2.5000001, 0, 3",
        "0.125, 2, 0.12",
        "0.135, 2, 0.14",
        "1E+2, 0, 100"
    })
    void half_goes_to_the_even_digit(BigDecimal value, int decimals, BigDecimal rounded) {
        assertThat(Fraction.of(value).rounded(decimals)).isEqualTo(rounded);
    }

    @Test
    void a_mean_of_thirds_is_exact() {
        Fraction third = Fraction.of(1, 3);

        assertThat(Fraction.mean(List.of(third, Fraction.of(7, 6)))).isEqualTo(Fraction.of(3, 4));
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1, 1));
    }

    @Test
    void a_fraction_survives_being_written() {
        assertThat(Fraction.of(-34, 24)).hasToString("-17/12");
        assertThat(Fraction.parse("-17/12")).isEqualTo(Fraction.of(17, -12));
        assertThat(Fraction.parse("1.20")).isEqualTo(Fraction.of(6, 5));
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.mean(List.of()));
    }

    @Property
    void the_mean_is_the_sum_over_the_count(
            @ForAll @Size(min = 1, max = 40) List<@BigRange(min = "0", max = "9999") BigDecimal> values,
            @ForAll @Size(min = 40, max = 40) List<Byte> divisors) {
        List<Fraction> fractions = LongStream.range(0, values.size())
                .mapToObj(i -> Fraction.of(values.get((int) i)).over(200L + divisors.get((int) i)))
                .toList();
        Fraction sum = fractions.stream().reduce(Fraction.ZERO, Fraction::plus);

        assertThat(Fraction.mean(fractions)).isEqualTo(sum.over(values.size()));
    }
}
