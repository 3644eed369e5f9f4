package org.lantian.local.demo;

import java.util.ArrayList;
import java.util.List;
import org.lantian.local.Console;

/** The story as it is told: each step says what held, and what did not is remembered. */
final class Steps {

    private final Console console;
    private final List<String> failed = new ArrayList<>();

    Steps(Console console) {
        this.console = console;
    }

    /** Tells a chapter; when it cannot go on, the chapters that do not need it still follow. */
    void chapter(String title, Runnable chapter) {
        console.line("");
        console.step(title);
        try {
            chapter.run();
        } catch (RuntimeException e) {
            fail(title + ": " + (e.getMessage() == null ? e.toString() : e.getMessage()));
        }
    }

    /** A step that either holds or does not; {@code what} says what should hold. */
    void check(boolean held, String what) {
        if (held) {
            console.line("           ✓ " + what);
        } else {
            fail(what);
        }
    }

    void fail(String what) {
        failed.add(what);
        console.line("           ✗ " + what);
    }

    /** Something to know that nothing depends on. */
    void note(String text) {
        console.line("             " + text);
    }

    /** What did not hold; empty when everything did. */
    List<String> failed() {
        return List.copyOf(failed);
    }
}
