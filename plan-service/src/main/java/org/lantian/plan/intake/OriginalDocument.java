package org.lantian.plan.intake;

import org.lantian.plan.document.Form;

/** A document as it came, byte for byte. */
public record OriginalDocument(byte[] bytes, String sha256, Form form, String name) {

    /** What the bytes are. */
    public String mediaType() {
        return switch (form) {
            case TEXT -> "text/plain";
            case DOC -> "application/msword";
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case HTML -> "text/html";
            case PDF -> "application/pdf";
        };
    }

    /** The name under which it is saved; one that came without an extension gets that of its form. */
    public String fileName() {
        var clean = name.replaceAll("[\\p{Cntrl}\\\\/\"]", "_");
        return clean.matches(".*\\.[A-Za-z]{2,5}") ? clean : clean + extension();
    }

    private String extension() {
        return switch (form) {
            case TEXT -> ".txt";
            case DOC -> ".doc";
            case DOCX -> ".docx";
            case HTML -> ".html";
            case PDF -> ".pdf";
        };
    }
}
