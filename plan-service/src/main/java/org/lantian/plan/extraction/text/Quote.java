package org.lantian.plan.extraction.text;

import org.lantian.plan.document.Span;

/**
 * The words a fact was read from, and where they stand in the document's text. The words equal that stretch of text but
 * for white space and emphasis marks, which page breaks and office programs put into it.
 */
public record Quote(String text, Span position) {}
