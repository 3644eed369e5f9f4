package org.lantian.indicator.airquality.statistics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.lantian.indicator.airquality.Pollutant;
import org.lantian.kit.testing.SharedMaterial;

/**
 * Hourly values of national sites in Beijing, March 2013 to February 2017 (UCI Beijing Multi-Site Air-Quality data,
 * CC BY 4.0). CO comes in µg/m³; the hour is taken as the label of its end.
 */
public final class BeijingStations {

    private BeijingStations() {}

    public static Map<Pollutant, Map<LocalDateTime, BigDecimal>> read(String station) throws IOException {
        Map<Pollutant, Map<LocalDateTime, BigDecimal>> hours = new EnumMap<>(Pollutant.class);
        var file = SharedMaterial.path("domain/data/PRSA_Data_" + station + "_20130301-20170228.csv.gz");
        try (var text = new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                for (Pollutant pollutant : Pollutant.values()) {
                    String value = row.getField(pollutant == Pollutant.PM25 ? "PM2.5" : pollutant.name());
                    if (!value.equals("NA")) {
                        hours.computeIfAbsent(pollutant, any -> new HashMap<>())
                                .put(end(row), concentration(pollutant, new BigDecimal(value)));
                    }
                }
            }
        }
        return hours;
    }

    private static LocalDateTime end(NamedCsvRecord row) {
        return LocalDateTime.of(
                Integer.parseInt(row.getField("year")),
                Integer.parseInt(row.getField("month")),
                Integer.parseInt(row.getField("day")),
                Integer.parseInt(row.getField("hour")),
                0);
    }

    private static BigDecimal concentration(Pollutant pollutant, BigDecimal value) {
        return pollutant == Pollutant.CO ? value.movePointLeft(3) : value;
    }
}
