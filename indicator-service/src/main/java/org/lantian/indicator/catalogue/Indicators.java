package org.lantian.indicator.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.Indicator.Basis;

/** The catalogue of indicators, {@code catalogue/indicators.csv}. */
@ApplicationScoped
public class Indicators {

    private static final String FILE = "/catalogue/indicators.csv";

    private final Map<String, Indicator> byCode = read();

    public Optional<Indicator> of(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    private static Map<String, Indicator> read() {
        var stream = Objects.requireNonNull(Indicators.class.getResourceAsStream(FILE), FILE);
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(stream, UTF_8))) {
            return rows.stream().map(Indicators::indicator).collect(toMap(Indicator::code, indicator -> indicator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(
                row.getField("code"),
                row.getField("name"),
                row.getField("unit"),
                row.getField("direction").equals("lower"),
                basis(row.getField("evaluation")));
    }

    /** What is counted in ledgers, by quota or in an emergency list is reported too. */
    private static Basis basis(String evaluation) {
        return switch (evaluation) {
            case "observations" -> Basis.OBSERVATIONS;
            case "projects" -> Basis.PROJECTS;
            case "source-monitors" -> Basis.SOURCE_MONITORS;
            default -> Basis.REPORTED;
        };
    }
}
