package org.lantian.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What this run is to do, as asked on the command line; ports may also come from the environment. */
public record Options(
        Optional<Path> plans,
        Optional<Path> observations,
        Optional<Integer> year,
        Optional<String> stationRegion,
        Optional<String> targetRegion,
        boolean demo,
        boolean once,
        boolean fresh,
        boolean help,
        LocalDate today,
        Ports ports) {

    /** The day that the demo's clock shows unless another is asked for. */
    public static final LocalDate DEMO_DAY = LocalDate.of(2025, 12, 20);

    /** Reads the arguments; what is not understood fails with one line that names it. */
    public static Options parse(List<String> arguments, Map<String, String> environment) {
        return new Reading(arguments, environment).options();
    }

    /** Whether the plans are the project's own samples, whose regions are made up. */
    public boolean samplePlans() {
        return plans.isEmpty();
    }

    /** Whether the observations are the made-up station-year. */
    public boolean sampleObservations() {
        return observations.isEmpty();
    }

    private static final class Reading {

        private final Deque<String> rest;
        private final Map<Port, Integer> ports = new EnumMap<>(Port.class);
        private Optional<Path> plans = Optional.empty();
        private Optional<Path> observations = Optional.empty();
        private Optional<Integer> year = Optional.empty();
        private Optional<String> stationRegion = Optional.empty();
        private Optional<String> targetRegion = Optional.empty();
        private boolean demo = true;
        private boolean once;
        private boolean fresh;
        private boolean help;
        private LocalDate today = DEMO_DAY;

        Reading(List<String> arguments, Map<String, String> environment) {
            this.rest = new ArrayDeque<>(arguments);
            for (Port port : Port.values()) {
                var chosen = environment.get(port.variable());
                ports.put(port, chosen == null ? port.usual() : port(port.variable(), chosen));
            }
        }

        Options options() {
            while (!rest.isEmpty()) {
                read(rest.removeFirst());
            }
            if (once && !demo) {
                throw new Failure("--once runs the main job and --no-demo leaves it out: choose one");
            }
            return new Options(
                    plans,
                    observations,
                    year,
                    stationRegion,
                    targetRegion,
                    demo,
                    once,
                    fresh,
                    help,
                    today,
                    new Ports(ports));
        }

        private void read(String option) {
            switch (option) {
                case "--plans" -> plans = Optional.of(folder(option, value(option)));
                case "--observations" -> observations = Optional.of(file(option, value(option)));
                case "--year" -> year = Optional.of(number(option, value(option), 2000, 2100));
                case "--station-region" -> stationRegion = Optional.of(region(option, value(option)));
                case "--target-region" -> targetRegion = Optional.of(region(option, value(option)));
                case "--no-demo" -> demo = false;
                case "--once" -> once = true;
                case "--fresh" -> fresh = true;
                case "--today" -> today = date(option, value(option));
                case "--help", "-h" -> help = true;
                default -> readPort(option);
            }
        }

        private void readPort(String option) {
            for (Port port : Port.values()) {
                if (port.option().equals(option)) {
                    ports.put(port, port(option, value(option)));
                    return;
                }
            }
            throw new Failure("unknown option " + option + "; --help lists them all");
        }

        private String value(String option) {
            var value = rest.pollFirst();
            if (value == null || value.startsWith("--")) {
                throw new Failure(option + " needs a value");
            }
            return value;
        }

        private static Path folder(String option, String value) {
            var path = Path.of(value).toAbsolutePath().normalize();
            if (!Files.isDirectory(path)) {
                throw new Failure(option + ": no folder " + path);
            }
            return path;
        }

        private static Path file(String option, String value) {
            var path = Path.of(value).toAbsolutePath().normalize();
            if (!Files.isReadable(path) || Files.isDirectory(path)) {
                throw new Failure(option + ": no readable file " + path);
            }
            return path;
        }

        private static String region(String option, String value) {
            if (!value.matches("\\d{6}(\\d{3})?")) {
                throw new Failure(option + ": a region code has 6 or 9 digits, not " + value);
            }
            return value;
        }

        private static LocalDate date(String option, String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new Failure(option + ": a date such as 2025-12-20 is needed, not " + value, e);
            }
        }

        private static int port(String option, String value) {
            return number(option, value, 1, 65535);
        }

        private static int number(String option, String value, int least, int most) {
            if (value.matches("\\d{1,6}")) {
                int number = Integer.parseInt(value);
                if (least <= number && number <= most) {
                    return number;
                }
            }
            throw new Failure(option + ": a number from " + least + " to " + most + " is needed, not " + value);
        }
    }
}
