package org.lantian.indicator.observation.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one line. A quotation mark that is never closed costs its line and not all that follow: no field here spans lines. */
final class CsvLine {

    private CsvLine() {}

    /** The fields; null when a quotation mark stays open. */
    static @Nullable List<String> fields(String line) {
        List<String> fields = new ArrayList<>(5);
        int start = 0;
        while (true) {
            if (start < line.length() && line.charAt(start) == '"') {
                var field = new StringBuilder();
                int end = quoted(line, start + 1, field);
                if (end < 0) {
                    return null;
                }
                fields.add(field.toString());
                start = end;
            } else {
                int comma = line.indexOf(',', start);
                int end = comma < 0 ? line.length() : comma;
                fields.add(line.substring(start, end));
                start = end;
            }
            if (start == line.length()) {
                return fields;
            }
            start++;
        }
    }

    /** Where the comma after the field stands, or the line ends; -1 when the quotation mark is not closed there. */
    private static int quoted(String line, int from, StringBuilder field) {
        int at = from;
        while (at < line.length()) {
            char c = line.charAt(at);
            boolean doubled = at + 1 < line.length() && line.charAt(at + 1) == '"';
            if (c != '"' || doubled) {
                field.append(c);
                at += c == '"' ? 2 : 1;
            } else {
                int next = at + 1;
                return next == line.length() || line.charAt(next) == ',' ? next : -1;
            }
        }
        return -1;
    }
}
