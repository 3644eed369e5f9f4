package org.lantian.local;

/** Something that a person must put right; its message is one clear line and all that is shown. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String line;

    public Failure(String line) {
        super(line);
        this.line = line;
    }

    public Failure(String line, Throwable cause) {
        super(line, cause);
        this.line = line;
    }

    public String line() {
        return line;
    }
}
