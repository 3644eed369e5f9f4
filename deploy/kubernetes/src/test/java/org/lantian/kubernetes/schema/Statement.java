package org.lantian.kubernetes.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A statement as the server understands it.
 *
 * @param takes the types of its parameters
 * @param answers the types of the columns that it answers
 */
record Statement(List<String> takes, List<String> answers, String text) {

    /** Is carried out: others name what it makes, and come after it. */
    static final String TEMPORARY = "create temporary table";

    private static final String SEPARATOR = ", ";
    private static final String UNKNOWN = "unknown";
    private static final List<String> GUESSES = List.of("integer", "text[]", "uuid[]", "bigint[]");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");
    private static final Pattern INDETERMINATE =
            Pattern.compile("could not determine data type of parameter \\$(\\d+)");

    Statement {
        takes = List.copyOf(takes);
        answers = List.copyOf(answers);
    }

    static Statement read(String line) {
        var cells = line.split("\t", -1);
        return new Statement(types(cells[0]), types(cells[1]), cells[2]);
    }

    String line() {
        return String.join("\t", String.join(SEPARATOR, takes), String.join(SEPARATOR, answers), text);
    }

    /** Understands a statement that comes without the types that its driver names. A parameter that may be of any type is a text. */
    static Statement understood(Connection database, String text) throws SQLException {
        int parameters = PARAMETER
                .matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(0);
        var takes = new ArrayList<>(Collections.nCopies(parameters, UNKNOWN));
        while (true) {
            try {
                return understood(database, takes, text);
            } catch (SQLException e) {
                var any = INDETERMINATE.matcher(String.valueOf(e.getMessage()));
                if (!any.find()) {
                    return guessed(database, takes, text).orElseThrow(() -> e);
                }
                takes.set(Integer.parseInt(any.group(1)) - 1, "text");
            }
        }
    }

    /** As it is understood when one more type is told. */
    private static Optional<Statement> guessed(Connection database, List<String> takes, String text) {
        for (int parameter = 0; parameter < takes.size(); parameter++) {
            for (String type : takes.get(parameter).equals(UNKNOWN) ? GUESSES : List.<String>of()) {
                var more = new ArrayList<>(takes);
                more.set(parameter, type);
                try {
                    return Optional.of(understood(database, more, text));
                } catch (SQLException another) {
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    /** Why it does not do on this database what it did; empty when it does. Columns that it did not know do no harm after those that it knew. */
    Optional<String> fault(Connection database) {
        try {
            var now = understood(database, takes, text).answers;
            return now.size() >= answers.size()
                            && now.subList(0, answers.size()).equals(answers)
                    ? Optional.empty()
                    : Optional.of("answers %s instead of %s: %s".formatted(now, answers, text));
        } catch (SQLException e) {
            return Optional.of(e.getMessage() + ": " + text);
        }
    }

    /** Names and types are looked up when it is prepared, indexes that it counts on when it is planned. */
    private static Statement understood(Connection database, List<String> takes, String text) throws SQLException {
        try (var server = database.createStatement()) {
            if (text.startsWith(TEMPORARY)) {
                server.execute(text);
                return new Statement(List.of(), List.of(), text);
            }
            server.execute("set plan_cache_mode = force_generic_plan");
            server.execute("prepare asked%s as %s".formatted(listed(takes), text));
            try (var types = server.executeQuery("""
                    select array_to_string(parameter_types, ', '), coalesce(array_to_string(result_types, ', '), '')
                    from pg_prepared_statements where name = 'asked'""")) {
                types.next();
                var statement = new Statement(types(types.getString(1)), types(types.getString(2)), text);
                server.execute("explain execute asked" + listed(Collections.nCopies(takes.size(), "null")));
                return statement;
            } finally {
                server.execute("deallocate asked");
            }
        }
    }

    private static String listed(List<String> values) {
        return values.isEmpty() ? "" : " (" + String.join(SEPARATOR, values) + ")";
    }

    private static List<String> types(String listed) {
        return listed.isEmpty() ? List.of() : List.of(listed.split(SEPARATOR));
    }
}
