package org.lantian.plan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.document.Transcript;

/**
 * A table drawn with ruling lines. Lines cross into a grid; where the line between two grid cells is missing, the cell was
 * merged with its neighbour.
 */
final class PdfGrid {

    private static final double NEAR = 2.5;
    private static final int MOST_LINES = 600;
    private static final int MOST_BANDS = 200;

    private final List<Double> xs;
    private final List<Double> ys;
    private final boolean[][] lineAbove;
    private final boolean[][] lineLeft;
    private final PdfCell[][] cells;

    private PdfGrid(List<Double> xs, List<Double> ys, PdfRulings rulings) {
        this.xs = xs;
        this.ys = ys;
        int rows = ys.size() - 1;
        int columns = xs.size() - 1;
        this.lineAbove = new boolean[rows][columns];
        this.lineLeft = new boolean[rows][columns];
        this.cells = new PdfCell[rows][columns];
        for (PdfCell[] row : cells) {
            for (int column = 0; column < columns; column++) {
                row[column] = new PdfCell();
            }
        }
        rulings.horizontal().forEach(this::ruleAbove);
        rulings.vertical().forEach(this::ruleLeft);
    }

    /** The grids of a page, from top to bottom; lines that no other crosses (below a heading, in a margin) make none. */
    static List<PdfGrid> of(PdfRulings rulings) {
        List<PdfGrid> grids = new ArrayList<>();
        for (double[] band : bands(rulings.vertical())) {
            List<Double> xs = distinct(rulings.vertical().stream()
                    .filter(line -> line.from() < band[1] && line.to() > band[0])
                    .mapToDouble(PdfRulings.Ruling::at)
                    .toArray());
            List<Double> ys = distinct(rulings.horizontal().stream()
                    .filter(line -> line.at() > band[0] - NEAR && line.at() < band[1] + NEAR)
                    .mapToDouble(PdfRulings.Ruling::at)
                    .toArray());
            if (xs.size() >= 3 && ys.size() >= 2 && xs.size() < MOST_LINES && ys.size() < MOST_LINES) {
                grids.add(new PdfGrid(xs, ys, rulings));
            }
        }
        return grids;
    }

    /** Stretches of the page's height that vertical lines cover without a break. */
    private static List<double[]> bands(List<PdfRulings.Ruling> vertical) {
        List<PdfRulings.Ruling> sorted = new ArrayList<>(vertical);
        sorted.sort(java.util.Comparator.comparingDouble(PdfRulings.Ruling::from));
        List<double[]> bands = new ArrayList<>();
        for (PdfRulings.Ruling line : sorted) {
            double[] last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
            if (last != null && line.from() <= last[1] + 2 * NEAR) {
                last[1] = Math.max(last[1], line.to());
            } else if (bands.size() < MOST_BANDS) {
                bands.add(new double[] {line.from(), line.to()});
            }
        }
        return bands;
    }

    private static List<Double> distinct(double[] values) {
        TreeSet<Double> sorted = new TreeSet<>();
        for (double value : values) {
            sorted.add(value);
        }
        List<Double> distinct = new ArrayList<>();
        for (double value : sorted) {
            if (distinct.isEmpty() || value - distinct.get(distinct.size() - 1) > NEAR) {
                distinct.add(value);
            }
        }
        return distinct;
    }

    private void ruleAbove(PdfRulings.Ruling line) {
        for (int row = 0; row < lineAbove.length; row++) {
            for (int column = 0; Math.abs(ys.get(row) - line.at()) <= NEAR && column < xs.size() - 1; column++) {
                double middle = (xs.get(column) + xs.get(column + 1)) / 2;
                lineAbove[row][column] |= line.from() < middle && line.to() > middle;
            }
        }
    }

    private void ruleLeft(PdfRulings.Ruling line) {
        for (int column = 0; column < xs.size() - 1; column++) {
            for (int row = 0; Math.abs(xs.get(column) - line.at()) <= NEAR && row < lineLeft.length; row++) {
                double middle = (ys.get(row) + ys.get(row + 1)) / 2;
                lineLeft[row][column] |= line.from() < middle && line.to() > middle;
            }
        }
    }

    static @Nullable PdfGrid holding(List<PdfGrid> grids, PdfPage.Run run) {
        for (PdfGrid grid : grids) {
            if (grid.holds(run)) {
                return grid;
            }
        }
        return null;
    }

    private boolean holds(PdfPage.Run run) {
        double middle = run.baseline() - run.size() / 3;
        return run.middle() > xs.get(0)
                && run.middle() < xs.get(xs.size() - 1)
                && middle > ys.get(0)
                && middle < ys.get(ys.size() - 1);
    }

    void add(PdfPage.Run run) {
        int row = place(ys, run.baseline() - run.size() / 3);
        int column = place(xs, run.left() + Math.min(run.size() / 2, (run.right() - run.left()) / 2));
        while (row > 0 && !lineAbove[row][column]) {
            row--;
        }
        while (column > 0 && !lineLeft[row][column]) {
            column--;
        }
        cells[row][column].add(run);
    }

    private static int place(List<Double> lines, double value) {
        int at = 0;
        while (at < lines.size() - 2 && value > lines.get(at + 1)) {
            at++;
        }
        return at;
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        double[] right =
                IntStream.range(0, xs.size() - 1).mapToDouble(this::right).toArray();
        for (int row = 0; row < cells.length; row++) {
            List<String> words = new ArrayList<>();
            for (int column = 0; column < cells[row].length; column++) {
                boolean joined = row > 0 && !lineAbove[row][column];
                words.add(joined ? Transcript.JOINED : cells[row][column].words(right[column]));
            }
            rows.add(words);
        }
        return rows;
    }

    private double right(int column) {
        double right = 0;
        for (PdfCell[] row : cells) {
            right = Math.max(right, row[column].right());
        }
        return right;
    }
}
