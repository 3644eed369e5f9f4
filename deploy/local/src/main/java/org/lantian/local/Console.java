package org.lantian.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a person sees: one line per step, with the seconds since the start. It writes UTF-8 whatever the locale says. */
public final class Console {

    private final PrintStream out;
    private final long begin = System.nanoTime();
    private volatile boolean silent;

    Console(PrintStream out) {
        this.out = out;
    }

    static Console ofProcess() {
        return new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    /** A step of the work, stamped with the seconds since the start. */
    public void step(String text) {
        line("[%6.1f s] %s".formatted(elapsed().toMillis() / 1000.0, text));
    }

    /** A plain line, for summaries. */
    public synchronized void line(String text) {
        if (!silent) {
            out.println(text);
        }
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Ends what others still want to say, and returns the console for the last words. */
    Console lastWords() {
        silent = true;
        return new Console(out);
    }
}
