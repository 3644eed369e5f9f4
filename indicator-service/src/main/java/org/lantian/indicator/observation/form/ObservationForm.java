package org.lantian.indicator.observation.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import org.lantian.kit.problem.Refusal;

/**
 * The forms in which observations come; each is read row by row, so that one bad row costs one row. Bytes that are no text in the
 * encoding named become U+FFFD, by which screening knows the row.
 */
public enum ObservationForm {
    CSV(new CsvRows()),
    JSON_LIST(new JsonRows()),
    JSON_LINES(new JsonLineRows());

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final Rows rows;

    ObservationForm(Rows rows) {
        this.rows = rows;
    }

    /** How one form is read. */
    interface Rows {
        void read(Reader body, Consumer<RawRow> row) throws IOException;
    }

    /** Hands over the rows in order, with or without a byte order mark before them. An empty body is refused. */
    public void read(InputStream body, Charset charset, Consumer<RawRow> row) throws IOException {
        var text = new BufferedReader(new InputStreamReader(body, charset), 1 << 16);
        text.mark(1);
        int first = text.read();
        if (first == BYTE_ORDER_MARK) {
            text.mark(1);
            first = text.read();
        }
        if (first < 0) {
            throw new Refusal.Invalid("empty_body", "body", "there are no rows");
        }
        text.reset();
        rows.read(text, row);
    }
}
