package org.lantian.indicator.observation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.lantian.kit.problem.Refusal;

/** The forms in which observations come; each is read row by row, so that one bad row costs one row. */
public enum ObservationForm {
    CSV(new CsvRows()),
    JSON_LIST(new JsonRows()),
    JSON_LINES(new JsonLineRows());

    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private final Rows rows;

    ObservationForm(Rows rows) {
        this.rows = rows;
    }

    /** How one form is read. */
    interface Rows {
        void read(InputStream body, Consumer<RawRow> row) throws IOException;
    }

    /** Hands over the rows in order; UTF-8, with or without a byte order mark. An empty body is refused. */
    void read(InputStream body, Consumer<RawRow> row) throws IOException {
        var marked = new BufferedInputStream(body, 1 << 16);
        skipByteOrderMark(marked);
        marked.mark(1);
        if (marked.read() < 0) {
            throw new Refusal.Invalid("empty_body", "body", "there are no rows");
        }
        marked.reset();
        rows.read(marked, row);
    }

    private static void skipByteOrderMark(InputStream body) throws IOException {
        body.mark(BYTE_ORDER_MARK.length);
        for (int expected : BYTE_ORDER_MARK) {
            if (body.read() != expected) {
                body.reset();
                return;
            }
        }
    }
}
