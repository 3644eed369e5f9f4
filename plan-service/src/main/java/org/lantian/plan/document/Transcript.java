package org.lantian.plan.document;

import java.util.ArrayList;
import java.util.List;

/** Writes the canonical text of a document while its blocks are being found. */
final class Transcript {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    void paragraph(String words) {
        if (words.isBlank()) {
            return;
        }
        Span span = append(words.strip());
        text.append('\n');
        blocks.add(new Paragraph(span));
    }

    /** What a cell holds; {@link #JOINED} stands for one that continues the cell above. */
    static final String JOINED = "\u0000";

    void table(List<List<String>> rows) {
        int start = text.length();
        List<Table.Row> written = new ArrayList<>();
        for (List<String> row : rows) {
            List<Table.Cell> cells = new ArrayList<>();
            for (String cell : row) {
                text.append('\t');
                boolean joined = cell.equals(JOINED);
                cells.add(new Table.Cell(append(joined ? "" : cell.strip()), joined));
                text.append('\n');
            }
            text.append('\n');
            written.add(new Table.Row(cells));
        }
        if (!written.isEmpty()) {
            blocks.add(new Table(written, new Span(start, text.length())));
        }
    }

    SourceDocument finish(Form form) {
        return new SourceDocument(form, text.toString(), blocks);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    private Span append(String words) {
        Limits.checkCharacters((long) text.length() + words.length());
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }
}
