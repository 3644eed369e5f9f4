package org.lantian.plan.document;

/** How large a document may be, so that no upload can exhaust the service. */
public final class Limits {

    static final int BYTES = 20 * 1024 * 1024;
    public static final long UNPACKED_BYTES = 200L * 1024 * 1024;
    static final int CHARACTERS = 2_000_000;
    public static final int PAGES = 2_000;
    static final int CELLS = 500_000;

    private Limits() {}

    public static void checkCharacters(long characters) {
        if (characters > CHARACTERS) {
            throw UnreadableDocument.tooLarge("two million characters");
        }
    }

    public static void checkCells(long cells) {
        if (cells > CELLS) {
            throw UnreadableDocument.tooLarge("five hundred thousand cells in a table");
        }
    }
}
