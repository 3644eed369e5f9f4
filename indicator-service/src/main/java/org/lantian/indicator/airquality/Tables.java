package org.lantian.indicator.airquality;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The standards' tables, which are files beside the code so that a new edition is data. */
final class Tables {

    private Tables() {}

    static List<NamedCsvRecord> rows(String name) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(open(name))) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Properties properties(String name) {
        Properties properties = new Properties();
        try (Reader reader = open(name)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    private static Reader open(String name) {
        InputStream stream = Tables.class.getResourceAsStream("/airquality/" + name);
        return new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8);
    }
}
