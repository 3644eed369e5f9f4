package org.lantian.indicator.evaluation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.RegionChanged;
import org.lantian.indicator.testing.Service;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.SharedMaterial;

/** A real station's year, gaps included. The expected figures were computed from the file by other means, with exact fractions. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GuanyuanTest {

    private static final List<String> POLLUTANTS = List.of("PM2.5", "PM10", "SO2", "NO2", "CO", "O3");

    @Inject
    Directory directory;

    @Test
    void beijing_2016_is_judged_by_the_class_2_limits_of_its_year() throws IOException {
        var csv = hoursOf(2016);
        directory.know(new RegionChanged("110000", "北京市", "province", null));
        directory.know(new RegionChanged("110102", "西城区", "county", "110000"));
        Service.station("GUANYUAN", "110102");
        Service.observations(csv).body("added", equalTo(52_057)).body("refused", empty());
        Map<String, String> limits = new TreeMap<>(Map.of(
                "PM25_MEAN",
                "35",
                "PM10_MEAN",
                "70",
                "SO2_MEAN",
                "60",
                "NO2_MEAN",
                "40",
                "CO_P95",
                "4",
                "O3_P90",
                "160"));
        limits.forEach((indicator, limit) -> Service.target("110000", indicator, "<=", limit, "2016"));

        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> Service.get("targets?regionCode=110000&verdict=MISSED")
                        .body("items.indicatorCode.sort()", contains("NO2_MEAN", "O3_P90", "PM10_MEAN", "PM25_MEAN")));
        Service.get("targets?regionCode=110000&verdict=MET")
                .body("items.indicatorCode.sort()", contains("CO_P95", "SO2_MEAN"));
        Service.get("regions/110000/air-quality?period=2016")
                .body("ruleSet", equalTo("CN-2012"))
                .body("valid", equalTo(true))
                .body("statistics.PM25.value", equalTo(77))
                .body("statistics.PM25.days.observed", equalTo(359))
                .body("statistics.PM10.value", equalTo(105))
                .body("statistics.SO2.value", equalTo(12))
                .body("statistics.NO2.value", equalTo(54))
                .body("statistics.CO.value", equalTo(2.9f))
                .body("statistics.O3.value", equalTo(193))
                .body("attained", equalTo(false));
    }

    /** In the file CO is in µg/m³, and hour h is the end of the hour: hour 0 closes the day before. */
    private static String hoursOf(int year) throws IOException {
        var file = SharedMaterial.path("domain/data/PRSA_Data_Guanyuan_20130301-20170228.csv.gz");
        var csv = new StringBuilder("station,pollutant,observedAt,value\n");
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var row : rows) {
                var end = LocalDateTime.of(
                        number(row, "year"), number(row, "month"), number(row, "day"), number(row, "hour"), 0);
                if (end.minusHours(1).getYear() == year) {
                    POLLUTANTS.forEach(pollutant -> append(csv, end, pollutant, row.getField(pollutant)));
                }
            }
        }
        return csv.toString();
    }

    private static void append(StringBuilder csv, LocalDateTime end, String pollutant, String value) {
        if (!value.equals("NA")) {
            csv.append("GUANYUAN,")
                    .append(pollutant.replace(".", ""))
                    .append(',')
                    .append(end)
                    .append(":00+08:00,");
            csv.append(
                    pollutant.equals("CO")
                            ? new BigDecimal(value).movePointLeft(3).toPlainString()
                            : value);
            csv.append('\n');
        }
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
