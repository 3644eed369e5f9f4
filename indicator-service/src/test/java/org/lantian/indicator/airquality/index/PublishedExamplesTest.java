package org.lantian.indicator.airquality.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.indicator.airquality.Standards;
import org.lantian.kit.testing.SharedMaterial;

/** Figures that authorities published, reproduced row by row. */
class PublishedExamplesTest {

    private static final Standards STANDARDS = Standards.under(AssessmentOptions.defaults());
    private static final LocalDateTime UNDER_2026_RULES = LocalDateTime.parse("2026-07-07T16:00:00");

    private static final Map<Pollutant, String> HOURLY = Map.of(
            Pollutant.PM25, "pm25_1h",
            Pollutant.PM10, "pm10_1h",
            Pollutant.SO2, "so2_1h",
            Pollutant.NO2, "no2_1h",
            Pollutant.CO, "co_1h_mg",
            Pollutant.O3, "o3_1h");

    @Test
    void every_published_station_hour_is_reproduced() throws IOException {
        List<NamedCsvRecord> rows = rows("domain/data/cnemc-realtime-2017-07-07T16.csv");
        assertThat(rows).hasSize(1462);
        SoftAssertions all = new SoftAssertions();
        for (NamedCsvRecord row : rows) {
            LocalDateTime end = LocalDateTime.parse(row.getField("time"));
            AirQualityReport report = AirQualityIndex.hourly(STANDARDS, end, concentrations(row, HOURLY));
            all.assertThat(report).as(row.toString()).satisfies(figures -> {
                assertSays(figures, row, "published_aqi", "published_primary", "published_category");
                assertThat(figures.iaqi()).isEqualTo(indices(row));
                assertThat(figures.publication()).isEqualTo(Publication.PUBLISHED);
            });
        }
        all.assertAll();
    }

    @Test
    void the_same_hours_under_the_rules_of_2026_are_withheld_where_incomplete_and_not_above_100() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (NamedCsvRecord row : rows("domain/data/cnemc-realtime-2017-07-07T16.csv")) {
            AirQualityReport report = AirQualityIndex.hourly(STANDARDS, UNDER_2026_RULES, concentrations(row, HOURLY));
            boolean withheld = row.getField("publish_value_2026_rule_5_3_1").equals("NA");
            all.assertThat(String.valueOf(report.aqi())).isEqualTo(row.getField("computed_aqi_hj633_2026"));
            all.assertThat(codes(report.primaryPollutants())).isEqualTo(codes(row.getField("computed_primary_2026")));
            all.assertThat(report.publication()).isEqualTo(withheld ? Publication.WITHHELD : Publication.PUBLISHED);
        }
        all.assertAll();
    }

    @Test
    void every_example_of_an_index_is_reproduced() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (NamedCsvRecord row : rows("domain/aqi-examples.csv")) {
            all.assertThat(example(row)).as(row.toString()).satisfies(report -> {
                assertSays(report, row, "aqi", "primary", "category");
                assertThat(report.iaqi()).isEqualTo(indices(row));
            });
        }
        all.assertAll();
    }

    @Test
    void every_published_composite_index_is_reproduced() throws IOException {
        Map<Pollutant, String> columns = Map.of(
                Pollutant.PM25, "pm25_mean",
                Pollutant.PM10, "pm10_mean",
                Pollutant.SO2, "so2_mean",
                Pollutant.NO2, "no2_mean",
                Pollutant.CO, "co_p95_mg",
                Pollutant.O3, "o3_mda8_p90");
        List<NamedCsvRecord> rows = rows("domain/composite-examples.csv");
        assertThat(rows).hasSize(6);
        for (NamedCsvRecord row : rows) {
            CompositeIndex index =
                    CompositeIndex.of(STANDARDS, Period.parse(row.getField("period")), values(row, columns));
            assertThat(index.compositeIndex()).isEqualTo(row.getField("published_I_sum"));
            assertThat(codes(index.mainPollutants())).isEqualTo(codes(row.getField("published_main_pollutant")));
            index.indices()
                    .forEach((pollutant, value) -> assertThat(value)
                            .isEqualTo(row.getField("I_" + pollutant.name().toLowerCase(Locale.ROOT))));
        }
    }

    private static AirQualityReport example(NamedCsvRecord row) {
        boolean of2026 = row.getField("standard").startsWith("HJ 633-2026");
        if (row.getField("kind").startsWith("realtime")) {
            Map<Pollutant, String> columns = new EnumMap<>(HOURLY);
            columns.replaceAll((pollutant, column) -> column.replaceFirst("(?<!o3)_1h", ""));
            LocalDateTime end = LocalDateTime.parse(row.getField("when"));
            return AirQualityIndex.hourly(STANDARDS, of2026 ? UNDER_2026_RULES : end, concentrations(row, columns));
        }
        Map<Pollutant, String> columns = Map.of(
                Pollutant.PM25, "pm25",
                Pollutant.PM10, "pm10",
                Pollutant.SO2, "so2",
                Pollutant.NO2, "no2",
                Pollutant.CO, "co_mg",
                Pollutant.O3, "o3_8h");
        LocalDate day = of2026 ? UNDER_2026_RULES.toLocalDate() : LocalDate.of(2017, 7, 7);
        return AirQualityIndex.daily(STANDARDS, day, concentrations(row, columns));
    }

    private static void assertSays(
            AirQualityReport report, NamedCsvRecord row, String aqi, String primary, String category) {
        assertThat(String.valueOf(report.aqi())).isEqualTo(row.getField(aqi));
        assertThat(codes(report.primaryPollutants())).isEqualTo(codes(row.getField(primary)));
        assertThat(report.category()).extracting(Category::label).isEqualTo(row.getField(category));
    }

    private static Concentrations concentrations(NamedCsvRecord row, Map<Pollutant, String> columns) {
        return Concentrations.of(values(row, columns));
    }

    private static Map<Pollutant, BigDecimal> values(NamedCsvRecord row, Map<Pollutant, String> columns) {
        Map<Pollutant, BigDecimal> values = new EnumMap<>(Pollutant.class);
        columns.forEach((pollutant, column) -> {
            if (!row.getField(column).isEmpty()) {
                values.put(pollutant, new BigDecimal(row.getField(column)));
            }
        });
        return values;
    }

    private static Map<Pollutant, Integer> indices(NamedCsvRecord row) {
        Map<Pollutant, Integer> indices = new EnumMap<>(Pollutant.class);
        for (Pollutant pollutant : Pollutant.values()) {
            String index = row.getField("iaqi_" + pollutant.name().toLowerCase(Locale.ROOT));
            if (!index.isEmpty()) {
                indices.put(pollutant, Integer.valueOf(index));
            }
        }
        return indices;
    }

    private static Set<String> codes(List<Pollutant> pollutants) {
        return new TreeSet<>(pollutants.stream().map(Pollutant::name).toList());
    }

    private static Set<String> codes(String written) {
        return new TreeSet<>(Arrays.stream(written.replace(".", "").split("\\+"))
                .filter(code -> !code.isEmpty())
                .toList());
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(SharedMaterial.path(file))) {
            return rows.stream().toList();
        }
    }
}
