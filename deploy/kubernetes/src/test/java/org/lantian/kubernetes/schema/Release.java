package org.lantian.kubernetes.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the released version of a service knows: its migrations, the columns of its tables, and what it asks of them. */
record Release(Set<String> migrations, List<Column> columns, List<Statement> statements) {

    private static final String MIGRATION = "migration\t";

    static Release of(String service) throws IOException {
        var lines = Files.readAllLines(schema(service));
        return new Release(
                lines.stream()
                        .filter(line -> line.startsWith(MIGRATION))
                        .map(line -> line.substring(MIGRATION.length()))
                        .collect(Collectors.toUnmodifiableSet()),
                lines.stream()
                        .filter(line -> !line.startsWith(MIGRATION))
                        .map(Column::read)
                        .toList(),
                Files.readAllLines(statements(service)).stream()
                        .map(Statement::read)
                        .toList());
    }

    void write(String service) throws IOException {
        Files.write(
                schema(service),
                Stream.concat(
                                migrations.stream().sorted().map(MIGRATION::concat),
                                columns.stream().map(Column::line))
                        .toList());
        Files.write(
                statements(service), statements.stream().map(Statement::line).toList());
    }

    Map<String, List<Column>> tables() {
        return columns.stream().collect(Collectors.groupingBy(Column::table));
    }

    private static Path schema(String service) {
        return Path.of("released", service + ".tsv");
    }

    private static Path statements(String service) {
        return Path.of("released", service + "-statements.tsv");
    }
}
