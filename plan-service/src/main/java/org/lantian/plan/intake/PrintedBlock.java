package org.lantian.plan.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.document.Block;
import org.lantian.plan.document.Span;
import org.lantian.plan.document.Table;

/**
 * A paragraph or a table of a document, as positions in its text.
 *
 * @param rows the cells of a table, row by row; null: a paragraph
 */
public record PrintedBlock(int start, int end, @Nullable List<List<Span>> rows) {

    static PrintedBlock of(Block block) {
        var span = block.span();
        if (block instanceof Table table) {
            var rows = table.rows().stream()
                    .map(row -> row.cells().stream().map(Table.Cell::span).toList())
                    .toList();
            return new PrintedBlock(span.start(), span.end(), rows);
        }
        return new PrintedBlock(span.start(), span.end(), null);
    }

    /** For a document that came in before its blocks were kept: each line is a paragraph. */
    static List<PrintedBlock> linesOf(String text) {
        List<PrintedBlock> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new PrintedBlock(start, end, null));
            }
            start = end + 1;
        }
        return lines;
    }
}
