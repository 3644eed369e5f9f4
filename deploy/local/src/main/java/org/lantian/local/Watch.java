package org.lantian.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lantian.local.part.Part;

/** Starts again what ends while it should run: a killed broker, database or service comes back and goes on where it was. */
final class Watch {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int ENOUGH = 5;

    private final Stack stack;
    private final Console console;
    private final Map<Part, Integer> ends = new HashMap<>();

    Watch(Stack stack, Console console) {
        this.stack = stack;
        this.console = console;
    }

    void begin() {
        var thread = new Thread(this::watch, "watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        while (!stack.isStopping()) {
            stack.parts().stream().filter(part -> part.pid().isEmpty()).forEach(this::startAgain);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(PAUSE.toSeconds()));
        }
    }

    private void startAgain(Part part) {
        int times = ends.merge(part, 1, Integer::sum);
        if (stack.isStopping() || times > ENOUGH) {
            return;
        }
        if (times == ENOUGH) {
            console.step(part.name() + " has ended once more and is left alone; see run/logs");
            return;
        }
        console.step(part.name() + " has ended; it is started again");
        try {
            part.start();
        } catch (Failure failure) {
            console.step(part.name() + " does not start yet");
        }
    }
}
