package org.lantian.plan.document;

/**
 * A document that cannot be read. {@link #code()} is stable for programs; the message is one sentence that says what to
 * do.
 */
public final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private UnreadableDocument(String code, String message) {
        super(message);
        this.code = code;
    }

    /** {@code empty_document}, {@code unknown_form}, {@code encrypted}, {@code truncated}, {@code too_large} or {@code scanned}. */
    public String code() {
        return code;
    }

    static UnreadableDocument empty() {
        return new UnreadableDocument("empty_document", "The document holds no text; upload the plan itself.");
    }

    public static UnreadableDocument unknownForm(String form) {
        return new UnreadableDocument(
                "unknown_form",
                "This is " + form + ", which cannot be read; save the plan as .docx or .pdf and upload that.");
    }

    public static UnreadableDocument encrypted() {
        return new UnreadableDocument(
                "encrypted", "The document is protected by a password; save it without one and upload it again.");
    }

    public static UnreadableDocument truncated() {
        return new UnreadableDocument(
                "truncated", "The document is damaged or cut off; copy it again from its source and upload it again.");
    }

    public static UnreadableDocument tooLarge(String limit) {
        return new UnreadableDocument(
                "too_large", "The document exceeds " + limit + "; upload the plan without pictures and annexes.");
    }

    public static UnreadableDocument scanned() {
        return new UnreadableDocument(
                "scanned",
                "The document is a picture without a text layer; recognise its text first or upload the original.");
    }
}
