package org.lantian.task.assignment;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.problem.Refusal;

/** Reads the text of a query parameter; one that cannot be read is refused by its name instead of being "not found". */
public final class QueryValue {

    private QueryValue() {}

    public static <T> @Nullable T read(String name, @Nullable String text, Function<String, T> parser) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refusal.Invalid("invalid_parameter", name, "cannot be read");
        }
    }

    /** The same of a parameter that must be there. */
    public static <T> T needed(String name, @Nullable String text, Function<String, T> parser) {
        var value = read(name, text, parser);
        if (value == null) {
            throw new Refusal.Invalid("missing_parameter", name, "it is needed");
        }
        return value;
    }

    public static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
