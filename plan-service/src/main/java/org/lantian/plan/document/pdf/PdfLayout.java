package org.lantian.plan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.document.TableShape;
import org.lantian.plan.document.Transcript;

/** Puts the pages of a .pdf in reading order: running text, tables, and tables that go on over the page. */
final class PdfLayout {

    private static final int MOST_TABLES_WITHOUT_LINES = 500;
    private static final int MOST_PAGE_NUMBERS = 20;

    private final List<PdfPage> pages;
    private final Transcript transcript;
    private final PdfParagraphs paragraphs;
    private final List<List<String>> table = new ArrayList<>();
    private @Nullable PdfColumns columns;
    private int tablesWithoutLines;

    PdfLayout(List<PdfPage> pages, Transcript transcript) {
        this.pages = pages;
        this.transcript = transcript;
        this.paragraphs = new PdfParagraphs(transcript, pages);
    }

    void write() {
        for (int i = 0; i < pages.size(); i++) {
            writePage(i);
        }
        endTable();
        paragraphs.finish();
    }

    private void writePage(int index) {
        PdfPage page = pages.get(index);
        List<PdfGrid> grids = PdfGrid.of(page.rulings());
        List<PdfPage.Run> pageNumbers = pageNumbers(page);
        PdfPageRows rows = new PdfPageRows();
        PdfGrid current = null;
        for (int at = 0; at < page.runs().size(); at++) {
            PdfPage.Run run = page.runs().get(at);
            if (pageNumbers.contains(run)) {
                continue;
            }
            PdfGrid grid = PdfGrid.holding(grids, run);
            if (grid != null) {
                if (current != grid) {
                    endRows(rows);
                    beginTable();
                    current = grid;
                }
                grid.add(run);
                continue;
            }
            if (current != null) {
                current = endGrid(current);
            }
            if (columns == null && tablesWithoutLines < MOST_TABLES_WITHOUT_LINES) {
                columns = PdfColumns.startingAt(pages, index, at);
                if (columns != null) {
                    tablesWithoutLines++;
                    beginTable();
                }
            }
            if (columns != null && columns.holds(run)) {
                rows.add(run, columns.of(run), columns);
            } else {
                endRows(rows);
                endTable();
                paragraphs.add(page, run);
            }
        }
        if (current != null) {
            endGrid(current);
        }
        endRows(rows);
    }

    /** Figures in a margin with nothing beside them; where there are many, they are something else. */
    private static List<PdfPage.Run> pageNumbers(PdfPage page) {
        List<PdfPage.Run> figures =
                page.runs().stream().filter(run -> isFigureInMargin(page, run)).toList();
        return figures.size() > MOST_PAGE_NUMBERS
                ? List.of()
                : figures.stream()
                        .filter(run -> page.runs().stream().noneMatch(other -> other != run && other.sameLine(run)))
                        .toList();
    }

    private static boolean isFigureInMargin(PdfPage page, PdfPage.Run run) {
        boolean margin = run.baseline() < 0.09 * page.height() || run.baseline() > 0.91 * page.height();
        String bare = run.words().strip();
        return margin
                && bare.length() <= 12
                && bare.chars().allMatch(c -> Character.isDigit(c) || "-—－–·.第页共 /".indexOf(c) >= 0);
    }

    private void beginTable() {
        if (table.isEmpty()) {
            paragraphs.finish();
        }
    }

    private @Nullable PdfGrid endGrid(PdfGrid grid) {
        PageTables.append(table, grid.rows());
        return null;
    }

    private void endRows(PdfPageRows rows) {
        if (!rows.isEmpty()) {
            PageTables.append(table, rows.take());
        }
    }

    private void endTable() {
        if (!table.isEmpty()) {
            TableShape.write(table, transcript);
            table.clear();
        }
        columns = null;
    }
}
