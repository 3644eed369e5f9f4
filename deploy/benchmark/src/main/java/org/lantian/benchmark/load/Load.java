package org.lantian.benchmark.load;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.lantian.local.Port;
import org.lantian.rig.FreePorts;
import org.lantian.rig.Rig;
import org.lantian.rig.Work;

/** {@code deploy/benchmark/load [ROUNDS [SECONDS]]}: reads beside the bare stack, then overload; exit status 1 when it was not borne. */
public final class Load {

    static final String BARE_BY_ID = "bare: a row by its id";

    private Load() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        var home = Path.of(System.getProperty("lantian.home", "deploy/benchmark"))
                .toAbsolutePath()
                .normalize();
        // Callers here are one person asking as fast as he can: the limit for one caller would be all that is measured.
        var settings = Map.of("LANTIAN_LIMITS_CALLER_PER_SECOND", "1000000", "LANTIAN_LIMITS_REQUESTS_AT_ONCE", "128");
        try (var rig =
                new Rig(home.resolve("../..").normalize(), home.resolve("target/run"), Optional.empty(), settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(rig)));
            rig.start();
            boolean good = reads(rig, home, rounds, Duration.ofSeconds(seconds), out);
            good &= new Overload(rig).run(out);
            System.exit(good ? 0 : 1);
        }
    }

    private static boolean reads(Rig rig, Path home, int rounds, Duration time, PrintStream out) {
        var work = new Work(rig, home.resolve("target/documents"));
        work.round();
        var supervisor = rig.caller("supervisor", rig.ports());
        var assignments = supervisor.all(Port.TASK, "/assignments");
        while (assignments.isEmpty()) {
            assignments = supervisor.all(Port.TASK, "/assignments");
        }
        var id = assignments.get(0).path("id").asText();
        int port = FreePorts.numbers(1).get(0);
        rig.beside("bare", home.resolve("bare/target/quarkus-app/quarkus-run.jar"), port);
        var bare = "http://127.0.0.1:" + port + "/bare";
        var tasks = rig.ports().url(Port.TASK) + "/api/v1/assignments";
        var token = rig.token("supervisor");
        var reads = new Reads(rounds, time);
        reads.target("bare: hello", bare + "/hello", "");
        reads.target(BARE_BY_ID, bare + "/assignments/" + id, "");
        reads.target("an assignment by its id", tasks + "/" + id, token);
        reads.target("a page of 50 assignments", tasks + "?size=50", token);
        return reads.run(out);
    }

    private static void close(Rig rig) {
        try {
            rig.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
