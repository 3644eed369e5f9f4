package org.lantian.plan.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The horizontal and vertical lines painted on a page, as strokes or as thin filled boxes; from the top left, in points. */
final class PdfRulings {

    /** A line at one coordinate, from the smaller to the larger of the other. */
    record Ruling(double at, double from, double to) {}

    private static final double THICKEST = 3.0;
    private static final double SHORTEST = 6.0;
    private static final int MOST = 8_000;

    private final List<Ruling> horizontal = new ArrayList<>();
    private final List<Ruling> vertical = new ArrayList<>();

    static PdfRulings read(PDPage page, PdfEffort effort) throws IOException {
        PdfRulings rulings = new PdfRulings();
        new Painter(page, rulings, effort).processPage(page);
        return rulings;
    }

    List<Ruling> horizontal() {
        return horizontal;
    }

    List<Ruling> vertical() {
        return vertical;
    }

    private void add(double x0, double y0, double x1, double y1) {
        double width = Math.abs(x1 - x0);
        double height = Math.abs(y1 - y0);
        if (horizontal.size() + vertical.size() >= MOST) {
            return;
        }
        if (height <= THICKEST && width >= SHORTEST) {
            horizontal.add(new Ruling((y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1)));
        } else if (width <= THICKEST && height >= SHORTEST) {
            vertical.add(new Ruling((x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
        }
    }

    /** Follows the paths of a page and keeps those that are painted. */
    private static final class Painter extends PDFGraphicsStreamEngine {

        private final PdfRulings rulings;
        private final PdfEffort effort;
        private final PDRectangle crop;
        private final List<double[]> path = new ArrayList<>();
        private Point2D current = new Point2D.Double();
        private Point2D first = new Point2D.Double();

        Painter(PDPage page, PdfRulings rulings, PdfEffort effort) {
            super(page);
            this.rulings = rulings;
            this.effort = effort;
            this.crop = page.getCropBox();
        }

        private void line(Point2D from, Point2D to) {
            if (path.size() < MOST) {
                path.add(new double[] {from.getX(), from.getY(), to.getX(), to.getY()});
            }
        }

        private void paint(boolean filled) {
            if (filled) {
                paintBox();
            } else {
                for (double[] line : path) {
                    add(line[0], line[1], line[2], line[3]);
                }
            }
            path.clear();
        }

        /** A filled path is a line when it is thin, else a surface, whose edges rule too. */
        private void paintBox() {
            for (int i = 0; i + 3 < path.size(); i += 4) {
                double x0 = Double.MAX_VALUE;
                double y0 = Double.MAX_VALUE;
                double x1 = -Double.MAX_VALUE;
                double y1 = -Double.MAX_VALUE;
                for (double[] side : path.subList(i, i + 4)) {
                    x0 = Math.min(x0, Math.min(side[0], side[2]));
                    y0 = Math.min(y0, Math.min(side[1], side[3]));
                    x1 = Math.max(x1, Math.max(side[0], side[2]));
                    y1 = Math.max(y1, Math.max(side[1], side[3]));
                }
                if (x1 - x0 <= THICKEST || y1 - y0 <= THICKEST) {
                    add(x0, y0, x1, y1);
                }
            }
        }

        private void add(double x0, double y0, double x1, double y1) {
            effort.ruling();
            double top = crop.getUpperRightY();
            double left = crop.getLowerLeftX();
            rulings.add(x0 - left, top - y0, x1 - left, top - y1);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            effort.operator();
            super.processOperator(operator, operands);
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            effort.form(form);
            super.showForm(form);
        }

        @Override
        public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
            effort.form(group);
            super.showTransparencyGroup(group);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException damaged) {
            // a damaged step rules nothing
        }

        @Override
        protected void showText(byte[] string) {
            // letters rule nothing
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            line(p0, p1);
            line(p1, p2);
            line(p2, p3);
            line(p3, p0);
        }

        @Override
        public void moveTo(float x, float y) {
            current = new Point2D.Double(x, y);
            first = current;
        }

        @Override
        public void lineTo(float x, float y) {
            Point2D next = new Point2D.Double(x, y);
            line(current, next);
            current = next;
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            current = new Point2D.Double(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return current;
        }

        @Override
        public void closePath() {
            if (!current.equals(first)) {
                line(current, first);
            }
            current = first;
        }

        @Override
        public void endPath() {
            path.clear();
        }

        @Override
        public void strokePath() {
            paint(false);
        }

        @Override
        public void fillPath(int windingRule) {
            paint(true);
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            paint(false);
        }

        @Override
        public void drawImage(PDImage image) {
            // pictures rule nothing
        }

        @Override
        public void clip(int windingRule) {
            // clipping paints nothing
        }

        @Override
        public void shadingFill(COSName shading) {
            // shading rules nothing
        }
    }
}
