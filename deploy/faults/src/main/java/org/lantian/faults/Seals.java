package org.lantian.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lantian.local.part.Service;
import org.lantian.rig.Rig;

/** The seals of the services' audits: noted elsewhere, and later held against the chain by the command that operators have for it. */
final class Seals {

    private static final String LAST = "select number || ':' || hash from audit_seal order by number desc limit 1";

    private Seals() {}

    /** The last seal as number and hash; empty when nothing is sealed yet. */
    static List<String> last(Rig rig, Service service) throws SQLException {
        var name = service.database();
        try (var database = DriverManager.getConnection(
                        rig.databases().url(name), name, rig.databases().password(name));
                var statement = database.createStatement();
                ResultSet last = statement.executeQuery(LAST)) {
            return last.next() ? List.of(last.getString(1)) : List.of();
        }
    }

    /** Recomputes all seals; {@code noted} must be among them. */
    static void verify(Rig rig, Service service, List<String> noted) {
        var libraries = rig.checkout().resolve(service.port().listener()).resolve("target/quarkus-app/lib/main/*");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                libraries.toString(),
                "org.lantian.kit.audit.VerifyAudit",
                rig.databases().url(service.database())));
        command.addAll(noted);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LANTIAN_DATABASE_USER", service.database());
        builder.environment().put("LANTIAN_DATABASE_PASSWORD", rig.databases().password(service.database()));
        try {
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the audit of " + service.database() + ": " + said.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
