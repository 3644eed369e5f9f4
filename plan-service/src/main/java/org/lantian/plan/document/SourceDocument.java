package org.lantian.plan.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was uploaded, reduced to plain text and the blocks in it. Every quote and position taken from the plan
 * refers to {@link #text()}, so a person can be shown where a fact stands.
 */
public final class SourceDocument {

    private final Form form;
    private final String text;
    private final List<Block> blocks;

    SourceDocument(Form form, String text, List<Block> blocks) {
        this.form = form;
        this.text = text;
        this.blocks = List.copyOf(blocks);
    }

    /**
     * Reads text (UTF-8, UTF-16, GB18030), .doc, .docx, .html or .pdf with a text layer; the bytes decide, the name only helps
     * to tell a refused form.
     *
     * @throws UnreadableDocument when the bytes are none of these, too large, damaged, encrypted or without text
     */
    public static SourceDocument read(byte[] bytes, @Nullable String fileName) {
        return DocumentForms.read(bytes, fileName);
    }

    /** The form that the bytes were in. */
    public Form form() {
        return form;
    }

    /** The canonical plain text: paragraphs on lines, each cell of a table led by a tab, rows parted by an empty line. */
    public String text() {
        return text;
    }

    /** The blocks in reading order; together they hold all words of the text. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The text that stands at a span. */
    public String textAt(Span span) {
        return text.substring(span.start(), span.end());
    }
}
