package org.lantian.plan.document;

/** One printed paragraph, or one line of it where the form does not tell paragraphs from lines. */
public record Paragraph(Span span) implements Block {}
