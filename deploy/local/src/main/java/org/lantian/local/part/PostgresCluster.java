package org.lantian.local.part;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * One durable PostgreSQL cluster on the loopback address: every commit is on disk, every connection needs a password (SCRAM).
 * Its data outlive this process.
 */
public final class PostgresCluster implements Part {

    /** The cluster's owner, who makes the services' databases. */
    static final String OWNER = "lantian";

    private static final String SETTINGS = "-c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c shared_buffers=64MB -c max_connections=100 -c timezone=UTC";

    private final RunFolder run;
    private final int port;
    private final Secrets secrets;

    public PostgresCluster(RunFolder run, int port, Secrets secrets) {
        this.run = run;
        this.port = port;
        this.secrets = secrets;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() {
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            create();
        }
        control("start", "-w", "-t", "60", "-l", log().toString(), "-o", "-p " + port + " " + SETTINGS);
    }

    @Override
    public boolean healthy() {
        return pid().isPresent();
    }

    @Override
    public void stop() {
        if (pid().isPresent()) {
            control("stop", "-w", "-t", "60", "-m", "fast");
        }
    }

    /** The server's process; also one that an earlier, killed launcher left behind. */
    @Override
    public OptionalLong pid() {
        var file = data().resolve("postmaster.pid");
        try {
            long pid = Long.parseLong(Files.readAllLines(file).get(0).trim());
            return Leftovers.belongs(pid, data()) ? OptionalLong.of(pid) : OptionalLong.empty();
        } catch (IOException | RuntimeException noServer) {
            return OptionalLong.empty();
        }
    }

    /** Makes the cluster beside its place and moves it there whole, so that a kill in between leaves nothing half made. */
    private void create() {
        var making = run.postgres().resolve("making");
        Folders.delete(making);
        Command.run(
                initialising(),
                asServer(
                        "initdb",
                        "-D",
                        making.toString(),
                        "-U",
                        OWNER,
                        "-E",
                        "UTF8",
                        "--no-locale",
                        "--auth=scram-sha-256",
                        "--pwfile=" + secrets.file(OWNER)));
        try {
            Files.move(making, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void control(String action, String... options) {
        List<String> command = new ArrayList<>(asServer("pg_ctl", action, "-D", data().toString()));
        command.addAll(List.of(options));
        Command.run(initialising(), command);
    }

    /** PostgreSQL refuses to run as root: root runs it in a user namespace of its own, where it is nobody. */
    private List<String> asServer(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (new UnixSystem().getUid() == 0) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(PostgresBinaries.in(run.postgres()).resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Where the server keeps everything. */
    public Path data() {
        return run.postgres().resolve("data");
    }

    private Path log() {
        return run.logs().resolve("postgres.log");
    }

    private Path initialising() {
        return run.logs().resolve("postgres-control.log");
    }
}
