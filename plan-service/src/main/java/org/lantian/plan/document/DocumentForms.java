package org.lantian.plan.document;

import org.jspecify.annotations.Nullable;

/** Tells a document's form by its first bytes and hands it to the reader of that form. */
final class DocumentForms {

    private DocumentForms() {}

    static SourceDocument read(byte[] bytes, @Nullable String fileName) {
        if (bytes.length > Limits.BYTES) {
            throw UnreadableDocument.tooLarge("20 MB");
        }
        if (bytes.length == 0) {
            throw UnreadableDocument.empty();
        }
        SourceDocument document = TextBlocks.read(TextEncoding.decode(bytes));
        if (document.blocks().isEmpty()) {
            throw UnreadableDocument.empty();
        }
        return document;
    }
}
