package org.lantian.plan.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Rows of a table without lines, told by the order of drawing: cells are drawn from left to right, row by row. */
final class PdfPageRows {

    private final List<PdfCell[]> rows = new ArrayList<>();
    private double[] right = new double[0];
    private int last = -1;

    void add(PdfPage.Run run, int column, PdfColumns columns) {
        if (rows.isEmpty() || column < last) {
            PdfCell[] cells = new PdfCell[columns.count()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = new PdfCell();
            }
            rows.add(cells);
            right = columns.right();
        }
        rows.get(rows.size() - 1)[column].add(run);
        last = column;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<List<String>> take() {
        List<List<String>> taken = new ArrayList<>();
        for (PdfCell[] cells : rows) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                row.add(cells[i].words(right[i]));
            }
            taken.add(row);
        }
        rows.clear();
        last = -1;
        return taken;
    }
}
