package org.lantian.plan.extraction.front;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Passage;

/**
 * Finds the title in the front matter: the last line that ends like the name of a plan. A line above it that begins with the
 * region belongs to it when it names none itself, and so do years in brackets below it; the mark of a draft does not.
 */
final class PlanTitle {

    private static final String PLAN = "方案|计划|清单|规划|措施|意见|办法|要点|细则|预案|任务书|任务表|分工表|任务分工|行动|若干措施|责任分工|分解表|责任表|一览表|推进表|台账";
    private static final Pattern TITLE = Pattern.compile(".{0,120}(" + PLAN + ")(（[^）]{2,20}）)*");
    private static final Pattern DRAFT_MARK = Pattern.compile("（[^）]{0,12}(征求意见稿|送审稿|草案|讨论稿|公示稿|初稿)[^）]{0,6}）");
    private static final Pattern YEARS = Pattern.compile("（20\\d\\d年?(-|至)(20\\d\\d)年）|（20\\d\\d年）|（试行）");

    private final List<Passage> front;

    PlanTitle(List<Passage> front) {
        this.front = front;
    }

    @Nullable
    String find() {
        String found = null;
        for (int i = 0; i < front.size(); i++) {
            String line = withoutDraftMark(front.get(i).folded());
            boolean titled = TITLE.matcher(line).matches()
                    && !line.contains("。")
                    && !line.contains("通知")
                    && !line.startsWith("关于");
            if (titled) {
                String printed = front.get(i)
                        .printed()
                        .substring(0, Math.min(line.length(), front.get(i).length()));
                found = RegionNames.leading(bare(line)) == null
                                && i > 0
                                && isTitleStart(front.get(i - 1).folded())
                        ? front.get(i - 1).printed() + printed
                        : printed;
                found += yearsBelow(i);
            }
        }
        return found;
    }

    /** The years that a title prints in brackets on a line of their own. */
    private String yearsBelow(int index) {
        Passage next = index + 1 < front.size() ? front.get(index + 1) : Passage.EMPTY;
        return YEARS.matcher(next.folded()).matches() ? next.printed() : "";
    }

    private static boolean isTitleStart(String line) {
        return line.length() <= 40
                && RegionNames.leading(bare(line)) != null
                && line.indexOf('，') < 0
                && !DocumentFacts.isIssuer(line)
                && !line.endsWith("：")
                && !DocumentFacts.isNumbered(line)
                && !line.startsWith("关于");
    }

    private static String withoutDraftMark(String line) {
        Matcher mark = DRAFT_MARK.matcher(line);
        return mark.find() ? line.substring(0, mark.start()) : line;
    }

    /** A title that begins with the title of another document names its region first all the same. */
    static String bare(String title) {
        return title.startsWith("《") ? title.substring(1) : title;
    }
}
