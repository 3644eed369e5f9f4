package org.lantian.plan.document;

/** One piece of a document in reading order: running text or a table. */
public sealed interface Block permits Paragraph, Table {

    /** Where the block stands in {@link SourceDocument#text()}. */
    Span span();
}
