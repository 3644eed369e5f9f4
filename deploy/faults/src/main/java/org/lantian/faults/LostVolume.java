package org.lantian.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lantian.local.part.Folders;
import org.lantian.local.part.Service;
import org.lantian.rig.Patience;
import org.lantian.rig.Rig;

/**
 * PostgreSQL is killed and its files are lost while the services work. They are made again from a backup that is some rounds of work old, the
 * log that was archived since, and the log's own volume, which is another one as in production. The seals that were noted elsewhere are still
 * in the chain of each audit.
 */
final class LostVolume {

    private static final Duration A_ROUND = Duration.ofMinutes(2);

    /** End when they see that the first one has been killed. */
    private static final Duration ITS_LAST_PROCESSES = Duration.ofSeconds(3);

    private LostVolume() {}

    static void strike(Stage stage) {
        try {
            var folder = stage.rig().postgres().data().resolveSibling("backup");
            Folders.delete(folder);
            strike(stage, new Backup(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void strike(Stage stage, Backup backup) throws IOException, SQLException {
        var rig = stage.rig();
        var cluster = rig.postgres();
        try (var server = rig.databases().asOwner()) {
            backup.archive(server);
        }
        cluster.stop();
        Rig.startAgain(cluster);
        try (var server = rig.databases().asOwner()) {
            backup.take(cluster, server);
        }
        int rounds = stage.work().rounds();
        Patience.until(A_ROUND, () -> stage.work().rounds() > rounds + 1);
        Map<Service, List<String>> noted = new EnumMap<>(Service.class);
        for (var service : Service.values()) {
            noted.put(service, Seals.last(rig, service));
        }

        Rig.kill(cluster);
        Patience.rest(ITS_LAST_PROCESSES);
        var log = Files.move(cluster.data().resolve("pg_wal"), backup.folder().resolve("volume-of-the-log"));
        Folders.delete(cluster.data());
        backup.restore(cluster, log);
        Rig.startAgain(cluster);

        noted.forEach((service, seal) -> Seals.verify(rig, service, seal));
    }
}
