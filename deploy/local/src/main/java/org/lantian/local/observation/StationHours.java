package org.lantian.local.observation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.lantian.local.Failure;

/** The rows of one file in the columns of the UCI Beijing Multi-Site Air-Quality set, plain or gzipped. */
public record StationHours(List<StationHour> hours) {

    private static final String MISSING = "NA";

    public static StationHours read(Path file) {
        try (var raw = Files.newInputStream(file);
                var text = new InputStreamReader(plain(file, raw), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            List<StationHour> hours = new ArrayList<>();
            for (NamedCsvRecord row : rows) {
                hours.add(hour(row));
            }
            if (hours.isEmpty()) {
                throw new Failure(file + " has no rows");
            }
            return new StationHours(List.copyOf(hours));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | java.time.DateTimeException | java.util.NoSuchElementException e) {
            throw new Failure(file + " is not in the columns of the UCI Beijing set: " + e.getMessage(), e);
        }
    }

    public String station() {
        return hours.get(0).station();
    }

    public List<StationHour> of(int year) {
        return hours.stream().filter(hour -> hour.year() == year).toList();
    }

    /** The latest year that has ended and of whose hours at least nine in ten carry all six values. */
    public Optional<Integer> latestFullYear(LocalDate today) {
        Map<Integer, Integer> complete = new TreeMap<>();
        hours.stream().filter(StationHour::isComplete).forEach(hour -> complete.merge(hour.year(), 1, Integer::sum));
        return complete.entrySet().stream()
                .filter(year -> year.getKey() < today.getYear())
                .filter(year -> year.getValue() * 10 >= hoursOf(year.getKey()) * 9)
                .map(Map.Entry::getKey)
                .max(Integer::compare);
    }

    private static int hoursOf(int year) {
        return LocalDate.of(year, 1, 1).lengthOfYear() * 24;
    }

    private static StationHour hour(NamedCsvRecord row) {
        var end = LocalDateTime.of(
                LocalDate.of(number(row, "year"), number(row, "month"), number(row, "day")),
                LocalTime.of(number(row, "hour"), 0));
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            var printed = row.getField(column.header()).trim();
            if (!printed.isEmpty() && !printed.equals(MISSING)) {
                values.put(column.name(), column.inOurUnit(printed));
            }
        }
        return new StationHour(row.getField("station"), end, values);
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column).trim());
    }

    private static InputStream plain(Path file, InputStream raw) throws IOException {
        return file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
    }
}
