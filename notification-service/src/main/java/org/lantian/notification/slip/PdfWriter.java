package org.lantian.notification.slip;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Turns a page into a PDF. The Chinese font is WenQuanYi Zen Hei (文泉驿正黑, GPL 2 with the font embedding exception), read from the
 * class path; of it only the characters that occur are embedded.
 */
@ApplicationScoped
class PdfWriter {

    private static final String FONT = "/fonts/WenQuanZhengHei.ttf";

    byte[] write(String html) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(PdfWriter::font, "zh")
                    .withHtmlContent(html, null)
                    // A slip needs nothing from elsewhere: whatever a text might ask for is not fetched.
                    .useUriResolver((base, uri) -> null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(FONT), "the font is missing: " + FONT);
    }
}
