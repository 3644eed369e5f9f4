package org.lantian.indicator.observation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.observation.Observation;
import org.lantian.indicator.observation.QualityFlag;
import org.lantian.indicator.observation.form.RawRow;
import org.lantian.indicator.station.ServiceTime;

class ScreeningTest {

    private static final String HOUR = "2016-03-05T01:00:00+08:00";

    private final Screening screening = new Screening(
            code -> switch (code) {
                case "far" -> new Standing.OutOfReach();
                case "S1" ->
                    new Standing.Allowed(
                            new ServiceTime(code, "110000", LocalDate.of(1999, 1, 1), LocalDate.of(2016, 12, 31)));
                default -> new Standing.Unknown();
            },
            new Plausibility(
                    Instant.parse("2000-01-01T00:00:00Z"),
                    Instant.parse("2017-01-31T00:30:00Z"),
                    largest(),
                    Set.of(ZoneOffset.ofHours(8), ZoneOffset.UTC),
                    Set.of(QualityFlag.BELOW_DETECTION)));

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, PM25, 2016-03-05T01:00:00+08:00, 34, station, missing",
                "S9, PM25, 2016-03-05T01:00:00+08:00, 34, station, unknown_station",
                "far, PM25, 2016-03-05T01:00:00+08:00, 34, station, station_out_of_reach",
                "S1, PM2.5, 2016-03-05T01:00:00+08:00, 34, pollutant, unknown_pollutant",
                "S1, PM25, 2016-03-05T01:00:00, 34, observedAt, missing_offset",
                "S1, PM25, 2016-03-05 01:00, 34, observedAt, missing_offset",
                "S1, PM25, yesterday, 34, observedAt, unreadable_time",
                "S1, PM25, 2016-02-30T01:00:00+08:00, 34, observedAt, unreadable_time",
                "S1, PM25, 2016-03-05T01:30:00+08:00, 34, observedAt, not_on_the_hour",
                "S1, PM25, 2016-03-05T01:00:00+05:30, 34, observedAt, wrong_offset",
                "S1, PM25, 2016-03-05T01:00:00+09:00, 34, observedAt, wrong_offset",
                "S1, PM25, 2017-01-01T01:00:00+08:00, 34, observedAt, out_of_service",
                "S1, PM25, 2016-03-05T01:00:00+08:00, 3\uFFFD, null, not_in_utf8",
                "S1, PM25, 2017-01-31T09:00:00+08:00, 34, observedAt, future_time",
                "S1, PM25, 1999-03-05T01:00:00+08:00, 34, observedAt, too_early",
                "S1, PM25, 2016-03-05T01:00:00+08:00, '', value, missing",
                "S1, PM25, 2016-03-05T01:00:00+08:00, NaN, value, not_a_number",
                "S1, PM25, 2016-03-05T01:00:00+08:00, NA, value, not_a_number",
                "S1, PM25, 2016-03-05T01:00:00+08:00, -0.1, value, negative_value",
                "S1, PM25, 2016-03-05T01:00:00+08:00, 1e999999999, value, implausible_value",
                "S1, PM25, 2016-03-05T01:00:00+08:00, 1E+2147483647, value, implausible_value",
                "S1, PM25, 2016-03-05T01:00:00+08:00, 1e-999999999, value, too_precise",
                "S1, CO, 2016-03-05T01:00:00+08:00, 300, value, implausible_unit",
                "S1, CO, 2016-03-05T01:00:00+08:00, 100, value, implausible_unit",
            })
    void a_wrong_row_is_refused_with_its_field_and_reason(
            String station, String pollutant, String observedAt, String value, @Nullable String field, String code) {
        screening.take(new RawRow(3, station, pollutant, observedAt, value, null, null));

        assertThat(screening.accepted()).isEmpty();
        assertThat(screening.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.row()).isEqualTo(3);
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.detail()).isNotBlank();
        });
    }

    @Test
    void the_hour_that_has_just_ended_is_taken() {
        screening.take(new RawRow(1, "S1", "PM25", "2016-12-31T00:00:00Z", "34", null, null));
        assertThat(screening.accepted()).hasSize(1);
    }

    @Test
    void midnight_belongs_to_the_month_before() {
        screening.take(new RawRow(1, "S1", "PM25", "2016-04-01T00:00:00+08:00", "34", null, null));
        assertThat(Observation.monthOf(screening.accepted().get(0).observedAt()))
                .hasToString("2016-03");
    }

    @Test
    void a_row_that_repeats_an_earlier_one_is_counted_and_one_that_disagrees_is_refused() {
        screening.take(new RawRow(1, "S1", "PM25", HOUR, "34", null, null));
        screening.take(new RawRow(2, "S1", "PM25", "2016-03-04T17:00:00Z", "34.0", null, null));
        screening.take(new RawRow(3, "S1", "PM25", HOUR, "35", null, null));

        assertThat(screening.accepted()).hasSize(1);
        assertThat(screening.repeated()).isEqualTo(1);
        assertThat(screening.refused()).extracting(RefusedRow::code).containsExactly("disagrees_with_earlier_row");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, MISSING, null",
                "5, MISSING, value_of_missing_hour",
                "-3, MAINTENANCE, null",
                "99999, OUT_OF_RANGE, null",
                "null, STUCK, null",
                "soon, STUCK, not_a_number",
                "0.4, BELOW_DETECTION, null",
                "null, BELOW_DETECTION, missing",
                "-1, BELOW_DETECTION, negative_value",
                "5, DOUBTFUL, unknown_flag",
            })
    void a_flagged_hour_needs_a_plausible_value_only_where_it_counts(
            @Nullable String value, String flag, @Nullable String code) {
        screening.take(new RawRow(1, "S1", "PM25", HOUR, value, flag, null));

        if (code == null) {
            assertThat(screening.accepted())
                    .singleElement()
                    .satisfies(taken -> assertThat(taken.flag()).isEqualTo(QualityFlag.valueOf(flag)));
        } else {
            assertThat(screening.refused()).extracting(RefusedRow::code).containsExactly(code);
        }
    }

    private static Map<Pollutant, BigDecimal> largest() {
        return Arrays.stream(Pollutant.values())
                .collect(Collectors.toMap(
                        pollutant -> pollutant,
                        pollutant -> new BigDecimal(pollutant == Pollutant.CO ? "99" : "10000")));
    }
}
