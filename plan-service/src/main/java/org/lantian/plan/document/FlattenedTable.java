package org.lantian.plan.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that was copied into plain text. Three habits are known: every cell begins with a tab and rows are parted by
 * empty lines; one line per row with tabs between cells; one line per row with bars between cells. All of them show by a
 * header row of at least three short cells, two of which are words that head a column of duties.
 */
record FlattenedTable(Table block, int next) {

    private static final int LONGEST_HEADING_CELL = 36;
    private static final int MOST_COLUMNS = 40;

    static @Nullable FlattenedTable startingAt(List<TextBlocks.Line> lines, int first) {
        TextBlocks.Line line = lines.get(first);
        if (line.startsWith('|')) {
            return linePerRow(lines, first, '|');
        }
        if (line.startsWith('\t') && line.words().indexOf('\t', 1) < 0) {
            return tabPerCell(lines, first);
        }
        return line.words().indexOf('\t') >= 0 ? linePerRow(lines, first, '\t') : null;
    }

    private static @Nullable FlattenedTable tabPerCell(List<TextBlocks.Line> lines, int first) {
        int next = first;
        List<Table.Row> rows = new ArrayList<>();
        int columns = 0;
        while (next < lines.size()) {
            int end = endOfGroup(lines, next, rows.isEmpty() ? next + MOST_COLUMNS : lines.size());
            if (!lines.get(next).startsWith('\t')) {
                break;
            }
            List<Table.Cell> cells = cellsByTab(lines, next, end);
            if (rows.isEmpty()) {
                if (!isHeader(lines.get(first).text(), cells)) {
                    return null;
                }
                columns = cells.size();
            } else if (cells.size() < Math.min(3, columns)) {
                break;
            }
            rows.add(new Table.Row(cells));
            next = end;
            while (next < lines.size() && lines.get(next).partsRows()) {
                next++;
            }
        }
        return rows.size() < 2 ? null : finish(rows, next);
    }

    private static int endOfGroup(List<TextBlocks.Line> lines, int first, int limit) {
        int end = first;
        while (end < Math.min(limit, lines.size()) && !lines.get(end).partsRows()) {
            end++;
        }
        return end;
    }

    private static List<Table.Cell> cellsByTab(List<TextBlocks.Line> lines, int from, int to) {
        List<Table.Cell> cells = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int i = from; i < to; i++) {
            TextBlocks.Line line = lines.get(i);
            if (line.startsWith('\t')) {
                if (start >= 0) {
                    cells.add(new Table.Cell(new Span(start, end)));
                }
                start = line.start() + 1;
            }
            end = line.end();
        }
        cells.add(new Table.Cell(new Span(start, end)));
        return cells;
    }

    private static @Nullable FlattenedTable linePerRow(List<TextBlocks.Line> lines, int first, char separator) {
        List<Table.Row> rows = new ArrayList<>();
        int next = first;
        while (next < lines.size() && lines.get(next).words().indexOf(separator) >= 0) {
            TextBlocks.Line line = lines.get(next);
            List<Table.Cell> cells = cellsBySeparator(line, separator);
            if (rows.isEmpty() && !isHeader(line.text(), cells)) {
                return null;
            }
            if (!isRuling(line)) {
                rows.add(new Table.Row(cells));
            }
            next++;
        }
        return rows.size() < 2 ? null : finish(rows, next);
    }

    private static List<Table.Cell> cellsBySeparator(TextBlocks.Line line, char separator) {
        int from = line.startsWith(separator) ? line.start() + 1 : line.start();
        int to = separator == '|' && line.words().stripTrailing().endsWith("|")
                ? line.start() + line.words().lastIndexOf('|')
                : line.end();
        List<Table.Cell> cells = new ArrayList<>();
        int start = Math.min(from, to);
        for (int i = start; i < to; i++) {
            if (line.text().charAt(i) == separator) {
                cells.add(new Table.Cell(new Span(start, i)));
                start = i + 1;
            }
        }
        cells.add(new Table.Cell(new Span(start, Math.max(start, to))));
        return cells;
    }

    private static boolean isRuling(TextBlocks.Line line) {
        return line.words().chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private static boolean isHeader(String text, List<Table.Cell> cells) {
        List<String> words = new ArrayList<>();
        for (Table.Cell cell : cells) {
            if (cell.span().end() - cell.span().start() > LONGEST_HEADING_CELL) {
                return false;
            }
            words.add(text.substring(cell.span().start(), cell.span().end()).strip());
        }
        return TableHeadings.are(words);
    }

    private static FlattenedTable finish(List<Table.Row> rows, int next) {
        List<Table.Cell> last = rows.get(rows.size() - 1).cells();
        int start = rows.get(0).cells().get(0).span().start();
        return new FlattenedTable(
                new Table(rows, new Span(start, last.get(last.size() - 1).span().end())), next);
    }
}
