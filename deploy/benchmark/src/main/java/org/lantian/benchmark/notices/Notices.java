package org.lantian.benchmark.notices;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lantian.benchmark.stand.Stand;
import org.lantian.local.part.RunFolder;

/** The trials of notification-service: how fast it is, what an unreliable receiver does to it, and what a kill does. */
public final class Notices {

    /** Held, so that its level stays. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private static final int EVENTS = 5000;
    private static final int DELIVERIES = 100_000;

    private Notices() {}

    /**
     * Arguments: the checkout, a folder to run in, and {@code [EVENTS]}, {@code --unreliable [DELIVERIES]} or {@code --killed}. The
     * exit status is 1 when a bound is missed.
     */
    public static void main(String[] arguments) throws Exception {
        KAFKA.setLevel(Level.WARNING);
        boolean held;
        try (var receiver = new Receiver();
                var stand = new Stand("notification", Path.of(arguments[0]), new RunFolder(Path.of(arguments[1])))) {
            var trial = arguments.length > 2 ? arguments[2] : "";
            held = switch (trial) {
                case "--killed" -> new Killed(System.out, stand, receiver).run();
                case "--unreliable" ->
                    new Unreliable(System.out, stand, receiver, number(arguments, 3, DELIVERIES)).run();
                default -> new Speed(System.out, stand, receiver, number(arguments, 2, EVENTS)).measure();
            };
        }
        System.exit(held ? 0 : 1);
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }
}
