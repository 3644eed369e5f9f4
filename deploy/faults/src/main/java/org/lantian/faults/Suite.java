package org.lantian.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lantian.rig.Rig;
import org.lantian.rig.Work;

/** {@code deploy/faults/run}: strikes with each fault in turn and prints what came of it; exit status 1 when one is not borne. */
public final class Suite {

    /** The tools and producers of Kafka tell much of themselves; the table is what is wanted. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private final Path home;
    private final PrintStream out;

    Suite(Path home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        var out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        KAFKA.setLevel(Level.WARNING);
        try {
            var choice = Choice.of(List.of(arguments));
            if (choice.help()) {
                out.println(Choice.HELP);
                Catalogue.all().forEach(fault -> out.printf("  %-20s %s%n", fault.name(), fault.description()));
                return;
            }
            var home = Path.of(System.getProperty("lantian.home", "deploy/faults"))
                    .toAbsolutePath()
                    .normalize();
            var outcomes = new Suite(home, out).run(choice.faults(), choice.settings());
            System.exit(outcomes.stream().allMatch(Outcome::held) ? 0 : 1);
        } catch (IllegalArgumentException e) {
            out.println("run: " + e.getMessage());
            System.exit(2);
        }
    }

    List<Outcome> run(List<Fault> faults, Stage.Settings settings) throws IOException {
        var folder = home.resolve("target/run");
        var disk = settings.brief() ? Optional.<FullDisk>empty() : FullDisk.mount(home.resolve("target/kafka-disk"));
        var rig = new Rig(home.resolve("../..").normalize(), folder, disk.map(FullDisk::log));
        // Ctrl-C stops what was started, too.
        var stop = new Thread(() -> close(rig, disk));
        Runtime.getRuntime().addShutdownHook(stop);
        List<Outcome> outcomes = new ArrayList<>();
        try {
            out.println("starting PostgreSQL, Kafka and the services; logs are in " + folder.resolve("logs"));
            rig.start();
            try (var work = new Work(rig, folder.resolve("documents"))) {
                out.println(Outcome.HEAD);
                for (var fault : faults) {
                    var outcome = new Trial(new Stage(rig, work, settings)).of(fault);
                    outcomes.add(outcome);
                    out.println(outcome.row());
                }
            }
        } finally {
            Runtime.getRuntime().removeShutdownHook(stop);
            close(rig, disk);
        }
        return outcomes;
    }

    private static void close(Rig rig, Optional<FullDisk> disk) {
        try {
            rig.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            disk.ifPresent(FullDisk::close);
        }
    }

    /** What the command line asks for. */
    record Choice(List<Fault> faults, Stage.Settings settings, boolean help) {

        static final String HELP = """
                deploy/faults/run [--short] [--only FAULT,FAULT…] [--kafka-outage SECONDS]
                  --short         a few faults, each a few seconds long
                  --only          these faults alone
                  --kafka-outage  how long Kafka stays away in kafka-stopped; 300 unless told
                faults:""";

        private static final int FIVE_MINUTES = 300;

        static Choice of(List<String> arguments) {
            var settings = Stage.Settings.full(Duration.ofSeconds(FIVE_MINUTES));
            var faults = Catalogue.all();
            boolean help = false;
            for (int i = 0; i < arguments.size(); i++) {
                switch (arguments.get(i)) {
                    case "--short" -> {
                        settings = Stage.Settings.BRIEF;
                        faults = faults.stream().filter(Fault::brief).toList();
                    }
                    case "--only" -> faults = named(value(arguments, ++i).split(","));
                    case "--kafka-outage" ->
                        settings = new Stage.Settings(
                                settings.network(),
                                Duration.ofSeconds(Integer.parseInt(value(arguments, ++i))),
                                settings.brief());
                    case "--help" -> help = true;
                    default ->
                        throw new IllegalArgumentException("unknown option " + arguments.get(i) + "; see --help");
                }
            }
            return new Choice(faults, settings, help);
        }

        private static String value(List<String> arguments, int place) {
            if (place >= arguments.size()) {
                throw new IllegalArgumentException(arguments.get(place - 1) + " needs a value");
            }
            return arguments.get(place);
        }

        private static List<Fault> named(String[] names) {
            List<Fault> chosen = new ArrayList<>();
            for (var name : names) {
                chosen.add(Catalogue.all().stream()
                        .filter(fault -> fault.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no fault " + name + "; see --help")));
            }
            return chosen;
        }
    }
}
