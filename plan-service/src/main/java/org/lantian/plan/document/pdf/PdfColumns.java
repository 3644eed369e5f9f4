package org.lantian.plan.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.document.TableHeadings;

/**
 * The columns of a table without ruling lines: a heading row names them, and the white space that runs down between the
 * words below it parts them. The table ends at the first words that reach across two headings.
 */
final class PdfColumns {

    private static final int LOOK_AHEAD = 5_000;

    private final double[] borders;
    private final double[] right;

    private PdfColumns(double[] borders, double[] right) {
        this.borders = borders;
        this.right = right;
    }

    static @Nullable PdfColumns startingAt(List<PdfPage> pages, int page, int at) {
        List<PdfPage.Run> headings = headings(pages.get(page).runs(), at);
        if (!TableHeadings.are(headings.stream().map(PdfPage.Run::words).toList())) {
            return null;
        }
        List<PdfPage.Run> below = below(pages, page, at, headings);
        double[] borders = new double[headings.size() - 1];
        for (int i = 0; i < borders.length; i++) {
            borders[i] = border(headings.get(i), headings.get(i + 1), below);
        }
        double[] right = new double[headings.size()];
        PdfColumns columns = new PdfColumns(borders, right);
        for (PdfPage.Run run : below) {
            int column = columns.of(run);
            right[column] = Math.max(right[column], run.right());
        }
        return columns;
    }

    /** The run and those that follow it on the same line. */
    private static List<PdfPage.Run> headings(List<PdfPage.Run> runs, int at) {
        List<PdfPage.Run> headings = new ArrayList<>();
        for (int i = at; i < runs.size() && headings.size() < 40; i++) {
            PdfPage.Run run = runs.get(i);
            boolean onward = headings.isEmpty()
                    || runs.get(at).sameLine(run)
                            && run.left() >= headings.get(headings.size() - 1).right();
            if (!onward || run.words().length() > 12 || i == at && !TableHeadings.isKnown(run.words())) {
                break;
            }
            headings.add(run);
        }
        return headings;
    }

    private static List<PdfPage.Run> below(List<PdfPage> pages, int page, int at, List<PdfPage.Run> headings) {
        List<PdfPage.Run> below = new ArrayList<>();
        for (int p = page; p < pages.size(); p++) {
            List<PdfPage.Run> runs = pages.get(p).runs();
            for (int i = p == page ? at : 0; i < runs.size(); i++) {
                PdfPage.Run run = runs.get(i);
                long crossed = headings.stream()
                        .filter(heading -> run.left() < heading.middle() && run.right() > heading.middle())
                        .count();
                if (crossed > 1 || below.size() >= LOOK_AHEAD) {
                    return below;
                }
                below.add(run);
            }
        }
        return below;
    }

    /** The middle of the widest white strip between two headings. */
    private static double border(PdfPage.Run left, PdfPage.Run right, List<PdfPage.Run> below) {
        List<PdfPage.Run> between = below.stream()
                .filter(run -> run.right() > left.middle() && run.left() < right.middle())
                .sorted(Comparator.comparingDouble(PdfPage.Run::left))
                .toList();
        double covered = left.middle();
        double widest = 0;
        double border = (left.right() + right.left()) / 2;
        for (PdfPage.Run run : between) {
            if (run.left() - covered > widest) {
                widest = run.left() - covered;
                border = (run.left() + covered) / 2;
            }
            covered = Math.max(covered, run.right());
        }
        return border;
    }

    int count() {
        return right.length;
    }

    double[] right() {
        return right;
    }

    int of(PdfPage.Run run) {
        int column = 0;
        while (column < borders.length && run.middle() > borders[column]) {
            column++;
        }
        return column;
    }

    /** Whether a run lies within one column. */
    boolean holds(PdfPage.Run run) {
        int column = of(run);
        double tolerance = run.size();
        return (column == 0 || run.left() > borders[column - 1] - tolerance)
                && (column == borders.length || run.right() < borders[column] + tolerance);
    }
}
