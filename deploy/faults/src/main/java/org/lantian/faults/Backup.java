package org.lantian.faults;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.lantian.local.part.PostgresCluster;

/**
 * A base backup of a running server and its archived log, taken and brought back as PostgreSQL's manual says ("Continuous Archiving and
 * Point-in-Time Recovery"); the tools of operators do the same.
 *
 * @param folder what would be another machine's
 */
record Backup(Path folder) {

    /** What belongs to a server that runs, and not to its backup. */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    private static final String LOG = "pg_wal";

    /** What has the server archive its log; holds from its next start. */
    void archive(Connection server) throws SQLException, IOException {
        Files.createDirectories(archived());
        execute(server, "alter system set archive_mode = on");
        execute(server, "alter system set archive_command = '" + archiving() + "'");
    }

    /** Copies the server's files while it works on them: what was torn meanwhile is in the log. */
    void take(PostgresCluster cluster, Connection server) throws SQLException, IOException {
        execute(server, "select pg_backup_start('base', fast => true)");
        copy(cluster.data(), base());
        try (var statement = server.createStatement();
                ResultSet ended = statement.executeQuery("select labelfile from pg_backup_stop()")) {
            ended.next();
            Files.writeString(base().resolve("backup_label"), ended.getString(1));
        }
    }

    /** Puts the backup in the place of the server's files; at its start the server takes the rest from the log, as far as there is any. */
    void restore(PostgresCluster cluster, Path log) throws IOException {
        copy(base(), cluster.data());
        Files.createFile(cluster.data().resolve("recovery.signal"));
        Files.writeString(cluster.data().resolve("postgresql.auto.conf"), """
                restore_command = 'cp "%s/%%f" "%%p" || cp "%s/%%f" "%%p"'
                archive_mode = on
                archive_command = '%s'
                """.formatted(archived(), log, archiving()));
    }

    /** A segment is there whole or not at all, also when the server is killed meanwhile. */
    private String archiving() {
        return "cp \"%%p\" \"%1$s/copying\" && mv \"%1$s/copying\" \"%1$s/%%f\"".formatted(archived());
    }

    private Path base() {
        return folder.resolve("base");
    }

    private Path archived() {
        return folder.resolve("log");
    }

    private static void execute(Connection server, String command) throws SQLException {
        try (var statement = server.createStatement()) {
            statement.execute(command);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.copy(folder, to.resolve(from.relativize(folder)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var place = from.relativize(file);
                if (!place.startsWith(LOG) && !LEFT_OUT.contains(place.toString())) {
                    try {
                        Files.copy(file, to.resolve(place), StandardCopyOption.COPY_ATTRIBUTES);
                    } catch (NoSuchFileException goneMeanwhile) {
                        return visitFileFailed(file, goneMeanwhile);
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }
}
