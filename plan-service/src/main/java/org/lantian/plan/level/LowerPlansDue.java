package org.lantian.plan.level;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantian.plan.lifecycle.MeasureView;

/**
 * By when a plan wants the plans of the level below: 各市州要于8月底前组织制定本地实施方案.
 *
 * @param who the collective name of those who are to draw them up
 * @param quote the sentence
 */
record LowerPlansDue(String who, LocalDate dueOn, String quote) {

    private static final Pattern DRAW_UP =
            Pattern.compile("(?:制定|制订|编制|印发|出台|发布|拟定|拟订)[^。；;，,]{0,24}(?:方案|行动计划|实施计划|工作计划|落实计划)");
    private static final Pattern WHO =
            Pattern.compile("各(?:有关|相关)?(?:级|地|自治州|地级|设区|[市州县区盟旗乡镇、，（）()和及街道])+(?:人民政府|政府|办事处)?");

    /** The latest of them, where a plan names several. */
    static Optional<LowerPlansDue> in(List<MeasureView> measures) {
        return measures.stream()
                .flatMap(measure ->
                        measure.deadlines().stream().flatMap(deadline -> of(measure.text(), deadline).stream()))
                .max(Comparator.comparing(LowerPlansDue::dueOn));
    }

    private static Optional<LowerPlansDue> of(String text, MeasureView.DeadlineView deadline) {
        var dueOn = deadline.dueOn();
        var sentence = sentence(text, deadline.quote());
        var who = WHO.matcher(sentence);
        if (dueOn == null || !DRAW_UP.matcher(sentence).find() || !who.find()) {
            return Optional.empty();
        }
        return Optional.of(new LowerPlansDue(who.group(), dueOn, sentence));
    }

    /** The sentence around the quote, without white space; who is to act often stands before the date. */
    private static String sentence(String text, String quote) {
        var plain = text.replaceAll("[\\s　*]", "");
        var words = quote.replaceAll("[\\s　*]", "");
        int at = plain.indexOf(words);
        if (at < 0) {
            return words;
        }
        int start = Math.max(plain.lastIndexOf('。', at), plain.lastIndexOf('；', at)) + 1;
        int end = plain.indexOf('。', at);
        return plain.substring(start, end < 0 ? plain.length() : end);
    }
}
