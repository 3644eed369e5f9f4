package org.lantian.local.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StationYearTest {
    private static final int FIRST_POLLUTANT = 5;
    private static final int HOURS_OF_A_VALID_DAY = 20;

    @TempDir
    private Path folder;

    @Test
    void the_same_year_is_written_the_same_to_the_byte() throws IOException {
        assertThat(written(2024)).isEqualTo(written(2024)).isNotEqualTo(written(2025));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void every_hour_that_ends_in_the_year_has_one_row(int year) throws IOException {
        List<String> rows = rows(year);
        assertThat(rows).hasSize(LocalDate.of(year, 1, 1).lengthOfYear() * 24);
        assertThat(rows.get(0)).startsWith("1," + year + ",1,1,1,").endsWith(",\"9901A\"");
        assertThat(rows.get(rows.size() - 1)).startsWith(rows.size() + "," + (year + 1) + ",1,1,0,");
        assertThat(rows).allSatisfy(row -> assertThat(row.split(",", -1)).hasSize(18));
    }

    /** GB 3095-2012 table 4: 324 daily means a year, 27 a month, 25 in February; a daily mean has 20 hours. */
    @ParameterizedTest
    @EnumSource(Pollutant.class)
    void the_year_is_valid_in_spite_of_its_gaps(Pollutant pollutant) throws IOException {
        Map<LocalDate, Long> days = dailyMeans(pollutant);
        assertThat(days).hasSizeBetween(324, 365);
        assertThat(days.keySet().stream().collect(groupingBy(YearMonth::from, counting())))
                .hasSize(12)
                .allSatisfy((month, count) ->
                        assertThat(count).isGreaterThanOrEqualTo(month.getMonth() == Month.FEBRUARY ? 25 : 27));
    }

    @Test
    void a_dead_day_has_no_value_at_all() throws IOException {
        assertThat(hours(Pollutant.PM25)).doesNotContainKey(LocalDateTime.of(2024, 9, 17, 12, 0));
        assertThat(dailyMeans(Pollutant.PM25)).doesNotContainKey(LocalDate.of(2024, 9, 17));
        assertThat(dailyMeans(Pollutant.PM10)).containsKey(LocalDate.of(2024, 9, 17));
    }

    @Test
    void only_fine_particles_miss_the_annual_limit() throws IOException {
        assertThat(annualMean(Pollutant.PM25)).isBetween(36L, 41L);
        assertThat(annualMean(Pollutant.PM10)).isBetween(50L, 69L);
        assertThat(annualMean(Pollutant.SO2)).isBetween(5L, 20L);
        assertThat(annualMean(Pollutant.NO2)).isBetween(25L, 38L);
        assertThat(annualMean(Pollutant.CO)).isBetween(500L, 1000L);
    }

    @Test
    void january_has_a_spell_of_heavily_polluted_days_and_no_other_month_has() throws IOException {
        List<LocalDate> heavy = daysOver(Pollutant.PM25, 150);
        assertThat(heavy)
                .hasSizeBetween(4, 7)
                .allSatisfy(day -> assertThat(YearMonth.from(day)).isEqualTo(YearMonth.of(2024, 1)));
        assertThat(heavy.get(heavy.size() - 1)).isEqualTo(heavy.get(0).plusDays(heavy.size() - 1));
    }

    @Test
    void one_day_of_april_is_dust() throws IOException {
        assertThat(daysOver(Pollutant.PM10, 350)).containsExactly(LocalDate.of(2024, 4, 10));
    }

    @Test
    void ozone_is_a_matter_of_summer_afternoons() throws IOException {
        List<LocalDateTime> high = over(180, hours(Pollutant.O3));
        assertThat(high).hasSizeGreaterThan(20).allSatisfy(hour -> {
            assertThat(hour.getMonthValue()).isBetween(4, 10);
            assertThat(hour.getHour()).isBetween(10, 21);
        });
    }

    private byte[] written(int year) throws IOException {
        Path file = folder.resolve(year + ".csv");
        StationYear.write(file, year);
        return Files.readAllBytes(file);
    }

    private List<String> rows(int year) throws IOException {
        return new String(written(year), UTF_8).lines().skip(1).toList();
    }

    private Map<LocalDateTime, Long> hours(Pollutant pollutant) throws IOException {
        Map<LocalDateTime, Long> values = new TreeMap<>();
        for (String row : rows(2024)) {
            String[] cell = row.split(",", -1);
            String value = cell[FIRST_POLLUTANT + List.of(Pollutant.values()).indexOf(pollutant)];
            if (!value.equals("NA")) {
                values.put(
                        LocalDate.of(Integer.parseInt(cell[1]), Integer.parseInt(cell[2]), Integer.parseInt(cell[3]))
                                .atTime(Integer.parseInt(cell[4]), 0),
                        Long.valueOf(value));
            }
        }
        return values;
    }

    /** An hourly value belongs to the day in which its hour began. */
    private Map<LocalDate, Long> dailyMeans(Pollutant pollutant) throws IOException {
        Map<LocalDate, List<Long>> days = new TreeMap<>();
        hours(pollutant)
                .forEach((end, value) -> days.computeIfAbsent(end.minusHours(1).toLocalDate(), day -> new ArrayList<>())
                        .add(value));
        Map<LocalDate, Long> means = new TreeMap<>();
        days.forEach((day, values) -> {
            if (values.size() >= HOURS_OF_A_VALID_DAY) {
                means.put(day, mean(values));
            }
        });
        return means;
    }

    private long annualMean(Pollutant pollutant) throws IOException {
        return mean(List.copyOf(dailyMeans(pollutant).values()));
    }

    private List<LocalDate> daysOver(Pollutant pollutant, long limit) throws IOException {
        return over(limit, dailyMeans(pollutant));
    }

    private static <T> List<T> over(long limit, Map<T, Long> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue() > limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static long mean(List<Long> values) {
        long sum = values.stream().mapToLong(Long::longValue).sum();
        return (2 * sum + values.size()) / (2L * values.size());
    }
}
