package org.lantian.plan.document;

import java.util.ArrayList;
import java.util.List;

/** Writes the canonical text of a document while its blocks are being found. */
public final class Transcript {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    public void paragraph(String words) {
        if (words.isBlank()) {
            return;
        }
        Span span = append(words.strip());
        text.append('\n');
        blocks.add(new Paragraph(span));
    }

    /** What a cell holds; {@link #JOINED} stands for one that continues the cell above. */
    public static final String JOINED = "\u0000";

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

    public SourceDocument finish(Form form) {
        return new SourceDocument(form, text.toString(), blocks);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    private Span append(String words) {
        Limits.checkCharacters((long) text.length() + words.length());
        int start = text.length();
        text.append(words);
        for (int at = start; at < text.length(); at++) {
            if (isNoCharacter(at, start)) {
                text.setCharAt(at, REPLACEMENT);
            }
        }
        return new Span(start, text.length());
    }

    /** NUL and half a surrogate pair stand in no text, but a broken font of a .pdf or an old .doc can bring them. */
    private boolean isNoCharacter(int at, int start) {
        char sign = text.charAt(at);
        if (Character.isHighSurrogate(sign)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(sign)) {
            return at == start || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return sign == '\0';
    }
}
