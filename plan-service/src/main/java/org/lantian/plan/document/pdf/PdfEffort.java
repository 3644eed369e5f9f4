package org.lantian.plan.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.lantian.plan.document.Limits;
import org.lantian.plan.document.UnreadableDocument;

/**
 * Counts what the pages of one .pdf draw. Pages may share what they draw and forms may draw each other, so that a small file
 * can describe more than could ever be read; counting ends it early.
 */
final class PdfEffort {

    private static final int OPERATORS = 4_000_000;
    private static final int CHARACTERS_OF_PAGE = 100_000;
    private static final int RULINGS = 500_000;
    private static final long DRAWN_BYTES = 50L * 1024 * 1024;

    private final Map<Object, Long> formSizes = new IdentityHashMap<>();
    private long operators;
    private long characters;
    private long charactersOfPage;
    private long rulings;
    private long drawnBytes;

    void startPage(PDContentStream page) throws IOException {
        charactersOfPage = 0;
        drawn(size(page));
    }

    void form(PDFormXObject form) throws IOException {
        Long size = formSizes.get(form.getCOSObject());
        if (size == null) {
            size = size(form);
            formSizes.put(form.getCOSObject(), size);
        }
        drawn(size);
    }

    void operator() {
        if (++operators > OPERATORS) {
            throw UnreadableDocument.tooLarge("four million drawing steps");
        }
    }

    void character() {
        Limits.checkCharacters(++characters);
        if (++charactersOfPage > CHARACTERS_OF_PAGE) {
            throw UnreadableDocument.tooLarge("a hundred thousand characters on a page");
        }
    }

    void ruling() {
        if (++rulings > RULINGS) {
            throw UnreadableDocument.tooLarge("half a million lines");
        }
    }

    private void drawn(long bytes) {
        drawnBytes += bytes;
        if (drawnBytes > DRAWN_BYTES) {
            throw UnreadableDocument.tooLarge("50 MB of drawing");
        }
    }

    private static long size(PDContentStream content) throws IOException {
        try (InputStream stream = content.getContents()) {
            return stream == null ? 0 : stream.transferTo(OutputStream.nullOutputStream());
        }
    }
}
