package org.lantian.kubernetes.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the released version of a service knows: its migrations, and each column that its statements name. */
record Release(Set<String> migrations, List<Column> columns) {

    private static final String MIGRATION = "migration\t";

    static Release of(String service) throws IOException {
        var lines = Files.readAllLines(file(service));
        return new Release(
                lines.stream()
                        .filter(line -> line.startsWith(MIGRATION))
                        .map(line -> line.substring(MIGRATION.length()))
                        .collect(Collectors.toUnmodifiableSet()),
                lines.stream()
                        .filter(line -> !line.startsWith(MIGRATION))
                        .map(Column::read)
                        .toList());
    }

    void write(String service) throws IOException {
        Files.write(
                file(service),
                Stream.concat(
                                migrations.stream().sorted().map(MIGRATION::concat),
                                columns.stream().map(Column::line))
                        .toList());
    }

    Map<String, List<Column>> tables() {
        return columns.stream().collect(Collectors.groupingBy(Column::table));
    }

    private static Path file(String service) {
        return Path.of("released", service + ".tsv");
    }
}
