package org.lantian.plan.document;

/** The forms in which a plan can be read. */
public enum Form {
    TEXT,
    DOC,
    DOCX,
    HTML,
    PDF
}
