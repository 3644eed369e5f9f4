package org.lantian.kubernetes.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantian.kubernetes.Runbook;
import org.lantian.kubernetes.schema.Databases;

/** The runbook's dumps, and what it does with them, word for word: only that what it asks of a pod is done on this machine. */
class BackupTest {

    private static final String HERE = """
            set -euo pipefail
            kubectl() { while [ "$1" != -- ]; do shift; done; shift; "$@"; }
            """;

    private static final String ENTRY =
            "insert into audit_entry (at, actor, roles, request_id, operation, action) values (now(), 'a', 'planner', 'r', 'o', 'CREATED');";

    /** What every service has. */
    private static final String ROWS = """
            insert into audit_seal values (1, now(), 1, '', 'first');
            insert into outbox (id, aggregatetype, aggregateid, type, payload, occurred_at) values (gen_random_uuid(), 't', 'i', 'n', '{"a": [1]}', now());
            """;

    private static final Map<String, String> MORE =
            Map.of("indicator", """
            create table observation_2024_01 partition of observation for values from ('2024-01-01') to ('2024-02-01');
            insert into observation select 's', timestamptz '2024-01-01 00:00+08' + hour * interval '1 hour', 'PM25', hour + 0.5, 1, 'f', null, now()
                from generate_series(8, 500) hour;
            """, "notification", "select nextval('slip_number'), nextval('slip_number');");

    private static final String LOSS = """
            drop table outbox, audit_entry cascade;
            delete from outbox_feed;
            insert into inbox values (gen_random_uuid());
            """;

    @Test
    void what_the_runbook_dumps_it_brings_back_row_by_row(@TempDir Path folder) throws Exception {
        var postgres = InstalledPostgres.start(folder);
        try (var databases = Databases.migrated(postgres.port(), postgres)) {
            Map<String, Contents> before = new HashMap<>();
            for (var service : Databases.SERVICES) {
                databases.execute(service, ENTRY + ROWS + MORE.getOrDefault(service, ""));
                before.put(service, contents(databases, service));
            }

            run(Runbook.shell("pg_dump"), postgres, folder);
            for (var service : Databases.SERVICES) {
                databases.execute(service, LOSS);
                run(Runbook.shell("pg_restore").replace("plan", service), postgres, folder);
            }

            for (var service : Databases.SERVICES) {
                assertThat(contents(databases, service)).as(service).isEqualTo(before.get(service));
                databases.execute(service, ENTRY);
                assertThatThrownBy(() -> databases.execute(service, "update audit_entry set actor = 'b'"))
                        .hasMessageContaining("never changed");
            }
        }
    }

    private static Contents contents(Databases databases, String service) throws Exception {
        try (var database = databases.connect(service)) {
            return Contents.of(database);
        }
    }

    private static void run(String commands, InstalledPostgres postgres, Path folder)
            throws IOException, InterruptedException {
        var said = folder.resolve("shell.log");
        var shell = new ProcessBuilder("bash", "-c", HERE + commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        var environment = shell.environment();
        environment.put("PATH", postgres.programs() + File.pathSeparator + environment.get("PATH"));
        environment.putAll(Map.of("PGHOST", "127.0.0.1", "PGPORT", Integer.toString(postgres.port())));
        assertThat(shell.start().waitFor()).as(() -> read(said)).isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
