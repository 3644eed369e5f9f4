package org.lantian.kubernetes.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a service's tests had its database carry out, as service-kit notes it with {@code -Dlantian.statements}. The server tells it with parameters
 * in the place of constants, also where its grammar or an index wants a constant; there one is put back.
 */
final class Recorded {

    private static final Pattern WORK =
            Pattern.compile("(?:select|insert|update|delete|with|" + Statement.TEMPORARY + ") .*");
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+");

    /** The predicate of a unique index that holds for some rows only. */
    private static final String PARTIAL = """
            select found[1], found[2] from pg_index,
                regexp_match(pg_get_expr(indpred, indrelid), '^\\((\\w+) = (''\\w+'')::text\\)$') found
            where indisunique and found is not null""";

    private final Map<Pattern, String> constants = new LinkedHashMap<>();

    private Recorded(Connection database) throws SQLException {
        constants.put(Pattern.compile("\\b(interval|date|timestamp|timestamptz) (\\$\\d+)"), "cast($2 as $1)");
        constants.put(Pattern.compile("\\bextract\\(\\$\\d+ from"), "extract(epoch from");
        // What the server makes of "cast(" behind a list of constants.
        constants.put(Pattern.compile("\\$\\d+(\\(\\$\\d+ as \\w+\\))"), "cast$1");
        try (var statement = database.createStatement();
                ResultSet index = statement.executeQuery(PARTIAL)) {
            while (index.next()) {
                constants.put(
                        Pattern.compile("(on conflict \\([^)]*\\) where " + index.getString(1) + " = )\\$\\d+"),
                        "$1" + Matcher.quoteReplacement(index.getString(2)));
            }
        }
    }

    /** Those that name a table of the service, save what its migrations did, each on the schema of its time. */
    static List<Statement> statements(String service, Connection database) throws IOException, SQLException {
        var recorded = new Recorded(database);
        var tables = Column.all(database).stream().map(Column::table).distinct().collect(Collectors.joining("|"));
        var own = Pattern.compile("\\b(" + tables + ")\\b|^" + Statement.TEMPORARY, Pattern.CASE_INSENSITIVE);
        var migrations = new Migrations(service)
                .all().stream()
                        .map(migration -> migration.sql().replaceAll("\\s+", " "))
                        .toList();
        List<Statement> statements = new ArrayList<>();
        for (String text : Files.readAllLines(Path.of("../..", service + "-service", "target", "statements.txt"))) {
            var anyConstants = anyConstants(text);
            if (WORK.matcher(text).matches()
                    && own.matcher(text).find()
                    && migrations.stream()
                            .noneMatch(sql -> anyConstants.matcher(sql).find())) {
                statements.add(Statement.understood(database, recorded.parsable(text)));
            }
        }
        return statements;
    }

    private static Pattern anyConstants(String text) {
        return Pattern.compile(
                Arrays.stream(PARAMETER.split(text, -1)).map(Pattern::quote).collect(Collectors.joining("[^;]+?")));
    }

    /** A driver gives each place a number of its own; the server loses count behind a list of constants. */
    private String parsable(String text) {
        var parsable = text;
        for (var constant : constants.entrySet()) {
            parsable = constant.getKey().matcher(parsable).replaceAll(constant.getValue());
        }
        var number = new AtomicInteger();
        return PARAMETER.matcher(parsable).replaceAll(parameter -> "\\$" + number.incrementAndGet());
    }
}
