package org.lantian.task.assignment;

/** Which characters a text may have so that the database can hold it: all but NUL. */
public final class StorableText {

    /** For {@code @Pattern} on the fields of requests. */
    public static final String PATTERN = "[^\\x00]*";

    private StorableText() {}
}
