package org.lantian.local.part;

import java.util.OptionalLong;

/** One thing that runs: it starts, becomes healthy and stops again. */
public interface Part {

    String name();

    /** Starts it and returns at once or when it listens; {@link #healthy()} tells when it is ready. */
    void start();

    boolean healthy();

    /** Ends it in good order; returns when it has ended. Ending what does not run is no error. */
    void stop();

    /** The process, while it runs. */
    OptionalLong pid();
}
