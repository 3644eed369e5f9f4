package org.lantian.plan.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lantian.plan.document.Paragraph;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.document.Span;
import org.lantian.plan.extraction.duty.DutyLabels;
import org.lantian.plan.extraction.duty.DutyRoles;
import org.lantian.plan.extraction.text.Marker;
import org.lantian.plan.extraction.text.Passage;

/**
 * Puts together what page breaks and hard line ends have parted: a paragraph that stops in mid sentence continues in the
 * next one, unless that begins with a number of its own. Page numbers and lines of a table of contents fall away.
 */
public final class Passages {

    private static final Pattern FURNITURE = Pattern.compile("-{0,3}\\d{1,4}-{0,3}|第\\d{1,4}页(共\\d{1,4}页)?");
    private static final Pattern CONTENTS_LINE = Pattern.compile("[^。]{2,60}[.…·]{3,60}\\d{1,4}");
    private static final int LONGEST_HEADING = 50;
    private static final int SHORTEST_RUNNING_TEXT = 20;
    private static final int LONGEST_JOINED = 20_000;

    private final List<Passage> finished = new ArrayList<>();
    private final List<Passage> pieces = new ArrayList<>();
    private int length;
    private int openBrackets;
    private boolean marked;
    private boolean running;
    private boolean hasSentence;

    private Passages() {}

    public static List<Passage> of(SourceDocument document, List<Paragraph> paragraphs) {
        Passages passages = new Passages();
        for (Paragraph paragraph : paragraphs) {
            passages.add(withoutHeadingSign(document, paragraph.span()));
        }
        passages.finishPassage();
        return passages.finished;
    }

    /** Exported text marks headings with number signs. */
    private static Passage withoutHeadingSign(SourceDocument document, Span span) {
        Passage passage = Passage.of(document, span);
        int signs = 0;
        while (signs < passage.length() && passage.folded().charAt(signs) == '#') {
            signs++;
        }
        return signs == 0 ? passage : passage.from(signs);
    }

    private void add(Passage line) {
        if (line.isEmpty() || isFurniture(line)) {
            return;
        }
        boolean numbered = Marker.at(line.folded()) != null;
        if (!pieces.isEmpty() && (numbered || !continuesInNext())) {
            finishPassage();
        }
        if (pieces.isEmpty()) {
            marked = numbered;
        }
        pieces.add(line);
        length += line.length();
        observe(line.folded());
    }

    private static boolean isFurniture(Passage line) {
        return line.length() < 130
                && (FURNITURE.matcher(line.folded()).matches()
                        || CONTENTS_LINE.matcher(line.folded()).matches());
    }

    private void observe(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            switch (folded.charAt(i)) {
                case '（', '〔' -> openBrackets++;
                case '）', '〕' -> openBrackets = Math.max(0, openBrackets - 1);
                case '。' -> {
                    hasSentence = true;
                    running = true;
                }
                case '，', '；', '、' -> running = true;
                default -> {}
            }
        }
    }

    private boolean continuesInNext() {
        if (length > LONGEST_JOINED) {
            return false;
        }
        Passage last = pieces.get(pieces.size() - 1);
        if (openBrackets > 0) {
            return true;
        }
        if ("。！？；：”…".indexOf(last.last()) >= 0) {
            return false;
        }
        boolean heading = marked && !hasSentence && length < LONGEST_HEADING;
        boolean text = running && length >= SHORTEST_RUNNING_TEXT;
        return text
                && !heading
                && !(last.last() == '）' && endsInDuty(last.folded()))
                && !DutyLabels.begins(last.folded());
    }

    private static boolean endsInDuty(String folded) {
        int open = folded.lastIndexOf('（');
        String ending = folded.substring(Math.max(0, Math.max(open, folded.length() - 40)));
        return DutyRoles.hint(ending) || open < 0;
    }

    private void finishPassage() {
        if (!pieces.isEmpty()) {
            finished.add(Passage.join(pieces));
        }
        pieces.clear();
        length = 0;
        openBrackets = 0;
        running = false;
        hasSentence = false;
        marked = false;
    }
}
