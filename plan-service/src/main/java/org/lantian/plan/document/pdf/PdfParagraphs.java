package org.lantian.plan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.document.Transcript;

/**
 * Makes paragraphs of printed lines. A paragraph ends where the next line is indented, stands further off than lines do,
 * begins with a number of an outline, or where a line leaves room for more words.
 */
final class PdfParagraphs {

    private static final Pattern NUMBERED =
            Pattern.compile("(（[一二三四五六七八九十]{1,4}）|\\([一二三四五六七八九十]{1,4}\\)|[一二三四五六七八九十]{1,3}、|\\d{1,3}[.．、](?!\\d)).*");
    private static final double FURTHER_OFF = 1.22;
    private static final double ROOM = 2.6;
    private static final double INDENT = 1.4;

    private final Transcript transcript;
    private final double left;
    private final double right;
    private final double pitch;
    private final List<PdfPage.Run> line = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private PdfPage.@Nullable Run lastStart;
    private @Nullable PdfPage linePage;
    private double lastRight;

    PdfParagraphs(Transcript transcript, List<PdfPage> pages) {
        this.transcript = transcript;
        List<Double> lefts = new ArrayList<>();
        List<Double> rights = new ArrayList<>();
        List<Double> pitches = new ArrayList<>();
        for (PdfPage page : pages) {
            PdfPage.Run before = null;
            for (PdfPage.Run run : page.runs()) {
                boolean newLine = before == null || !before.sameLine(run);
                if (newLine) {
                    lefts.add(run.left());
                    if (before != null) {
                        rights.add(before.right());
                        pitches.add(Math.abs(run.baseline() - before.baseline()));
                    }
                }
                before = run;
            }
        }
        this.left = at(lefts, 0.25);
        this.right = at(rights, 0.75);
        this.pitch = at(pitches, 0.4);
    }

    private static double at(List<Double> values, double share) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        return sorted.get((int) (share * (sorted.size() - 1)));
    }

    void add(PdfPage page, PdfPage.Run run) {
        if (!line.isEmpty() && (page != linePage || !line.get(line.size() - 1).sameLine(run))) {
            endLine();
        }
        linePage = page;
        line.add(run);
    }

    private void endLine() {
        PdfPage.Run start = line.get(0);
        StringBuilder words = new StringBuilder();
        for (PdfPage.Run run : line) {
            words.append(PdfCell.gap(words, run.words())).append(run.words().strip());
        }
        if (lastStart != null && !continues(lastStart, start, words.toString())) {
            endParagraph();
        }
        paragraph.append(PdfCell.gap(paragraph, words.toString())).append(words);
        lastStart = start;
        lastRight = line.get(line.size() - 1).right();
        line.clear();
    }

    private boolean continues(PdfPage.Run last, PdfPage.Run next, String words) {
        boolean samePage = next.baseline() > last.baseline();
        boolean farOff = samePage && next.baseline() - last.baseline() > FURTHER_OFF * pitch;
        boolean otherSize = Math.abs(next.size() - last.size()) > 0.12 * last.size();
        boolean indented = next.left() - left > INDENT * next.size() && last.left() - left < INDENT * next.size();
        boolean room = right - lastRight > ROOM * last.size();
        return !farOff
                && !otherSize
                && !indented
                && !room
                && !NUMBERED.matcher(words).matches();
    }

    private void endParagraph() {
        transcript.paragraph(paragraph.toString());
        paragraph.setLength(0);
    }

    void finish() {
        if (!line.isEmpty()) {
            endLine();
        }
        endParagraph();
        lastStart = null;
    }
}
