package org.lantian.plan.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** One page of a .pdf: its runs of text in the order in which they were drawn, and its ruling lines; from the top left, in points. */
record PdfPage(double height, List<Run> runs, PdfRulings rulings) {

    /** Words drawn in one stretch on one line. */
    record Run(String words, double left, double right, double baseline, double size) {

        double middle() {
            return (left + right) / 2;
        }

        boolean sameLine(Run next) {
            return Math.abs(baseline - next.baseline) < 0.5 * Math.max(size, next.size);
        }
    }

    static PdfPage read(PDDocument document, int index, PdfEffort effort) throws IOException {
        effort.startPage(document.getPage(index));
        Stripper stripper = new Stripper(effort);
        stripper.setStartPage(index + 1);
        stripper.setEndPage(index + 1);
        stripper.getText(document);
        PdfRulings rulings = PdfRulings.read(document.getPage(index), effort);
        return new PdfPage(document.getPage(index).getCropBox().getHeight(), stripper.runs, rulings);
    }

    long characters() {
        return runs.stream().mapToLong(run -> run.words().length()).sum();
    }

    private static final class Stripper extends PDFTextStripper {

        private final List<Run> runs = new ArrayList<>();
        private final PdfEffort effort;

        Stripper(PdfEffort effort) {
            this.effort = effort;
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
            // what a damaged step would have drawn is missing; the rest is read
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            effort.character();
            super.processTextPosition(position);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            if (text.isBlank() || positions.isEmpty()) {
                return;
            }
            TextPosition first = positions.get(0);
            TextPosition last = positions.get(positions.size() - 1);
            double right = last.getXDirAdj() + last.getWidthDirAdj();
            runs.add(
                    new Run(text, first.getXDirAdj(), right, first.getYDirAdj(), Math.max(4, first.getFontSizeInPt())));
        }
    }
}
