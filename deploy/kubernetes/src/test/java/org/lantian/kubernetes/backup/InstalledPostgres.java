package org.lantian.kubernetes.backup;

import com.sun.security.auth.module.UnixSystem;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * The PostgreSQL that this machine has, where Debian puts it: other than the one that the build brings along it comes with {@code pg_dump} and
 * {@code pg_restore}. In CI it must be there; elsewhere a test that asks for it is skipped.
 */
final class InstalledPostgres implements Closeable {

    private static final Path HOMES = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path data;
    private final int port;

    private InstalledPostgres(Path programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    static InstalledPostgres start(Path folder) throws IOException {
        var postgres = new InstalledPostgres(newest(), folder.resolve("data"), freePort());
        postgres.run("initdb", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--auth=trust");
        postgres.run(
                "pg_ctl",
                "start",
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + postgres.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
        return postgres;
    }

    Path programs() {
        return programs;
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "stop", "-w", "-m", "fast");
    }

    private static Path newest() throws IOException {
        if (Files.isDirectory(HOMES)) {
            try (var homes = Files.list(HOMES)) {
                var found = homes.filter(home -> Files.exists(home.resolve("bin/initdb")))
                        .max(Comparator.comparing(
                                home -> Integer.valueOf(home.toFile().getName())))
                        .map(home -> home.resolve("bin"));
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError("no PostgreSQL is installed, and in CI there must be one");
        }
        return Assumptions.abort("no PostgreSQL is installed here");
    }

    /** A server refuses to run as root: root runs it in a user namespace of its own, where it is nobody. */
    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(new UnixSystem().getUid() == 0 ? List.of("unshare", "-U") : List.of());
        command.addAll(List.of(programs.resolve(program).toString(), "-D", data.toString()));
        command.addAll(List.of(arguments));
        var said = data.resolveSibling("said");
        try {
            var status = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IOException(command + " ended with " + status + ": " + Files.readString(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
