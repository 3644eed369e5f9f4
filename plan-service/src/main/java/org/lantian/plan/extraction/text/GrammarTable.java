package org.lantian.plan.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of printed forms: one row each, cells parted by tabs, lines with a number sign are remarks. */
public final class GrammarTable {

    private GrammarTable() {}

    public static List<List<String>> rows(String name) {
        try (InputStream stream = GrammarTable.class.getResourceAsStream("/extraction/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the grammar table " + name + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<List<String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of two columns: printed form, meaning. */
    static Map<String, String> words(String name) {
        Map<String, String> words = new LinkedHashMap<>();
        for (List<String> row : rows(name)) {
            words.put(row.get(0), row.get(1));
        }
        return words;
    }

    public static <E extends Enum<E>> Map<String, E> read(String name, Class<E> meanings) {
        Map<String, E> words = new LinkedHashMap<>();
        words(name).forEach((word, meaning) -> words.put(word, Enum.valueOf(meanings, meaning)));
        return words;
    }
}
