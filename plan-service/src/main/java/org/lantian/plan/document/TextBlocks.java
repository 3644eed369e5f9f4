package org.lantian.plan.document;

import java.util.ArrayList;
import java.util.List;

/** Finds the blocks of plain text: each line is a paragraph, unless lines form a flattened table. */
final class TextBlocks {

    private TextBlocks() {}

    static SourceDocument read(String text) {
        Limits.checkCharacters(text.length());
        List<Line> lines = lines(text);
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        while (next < lines.size()) {
            Line line = lines.get(next);
            FlattenedTable table = line.isBlank() ? null : FlattenedTable.startingAt(lines, next);
            if (table != null) {
                blocks.add(table.block());
                next = table.next();
            } else {
                if (!line.isBlank()) {
                    blocks.add(new Paragraph(line.span()));
                }
                next++;
            }
        }
        return new SourceDocument(Form.TEXT, text, blocks);
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            lines.add(new Line(text, start, end));
            start = end + 1;
        }
        return lines;
    }

    /** One line of the text with its position. */
    record Line(String text, int start, int end) {

        boolean isBlank() {
            for (int i = start; i < end; i++) {
                if (!Character.isWhitespace(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        boolean startsWith(char c) {
            return start < end && text.charAt(start) == c;
        }

        /** No printed character at all, not even a tab: what parts the rows of a flattened table. */
        boolean partsRows() {
            return isBlank() && text.indexOf('\t', start) != start;
        }

        String words() {
            return text.substring(start, end);
        }

        Span span() {
            return new Span(start, end);
        }
    }
}
