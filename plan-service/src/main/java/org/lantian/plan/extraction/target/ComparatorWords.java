package org.lantian.plan.extraction.target;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.GrammarTable;

/**
 * Reads how a number binds from the words right before it. 不低于15% after 增长 is still a growth by 15 %; 约 and 左右 make a
 * figure approximate; adverbs such as 分别 and 累计 bind nothing.
 */
final class ComparatorWords {

    /** What binds a number, and where those words begin: the name of what is measured ends there. */
    record Binding(Comparator comparator, int start, boolean approximate) {}

    private static final Map<String, Comparator> WORDS = GrammarTable.read("comparators.tsv", Comparator.class);
    private static final int LONGEST =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final List<String> ABOUT = List.of("大约", "约", "近");
    private static final List<String> ADVERBS = List.of(
            "分别", "年均", "均", "都", "累计", "总体", "基本", "不断", "逐步", "原则上", "稳定", "全部", "要", "应", "须", "需", "将", "力争", "争取",
            "总共", "共", "合计", "平均", "每年", "同比", "再", "了", "到", "达", "幅度");

    private ComparatorWords() {}

    static @Nullable Binding before(String masked, int number, int from) {
        int end = number;
        boolean approximate = false;
        for (String about : ABOUT) {
            if (endsWith(masked, about, end, from)) {
                end -= about.length();
                approximate = true;
                break;
            }
        }
        if (!approximate) {
            end = withoutAdverbs(masked, end, from, List.of("分别", "了"));
        }
        int start = longest(masked, end, from);
        if (start < 0) {
            return null;
        }
        Comparator comparator = comparator(masked.substring(start, end));
        int before = withoutAdverbs(masked, start, from, ADVERBS);
        int change = longest(masked, before, from);
        if (change >= 0 && comparator(masked.substring(change, before)).isChange() && before > change) {
            return new Binding(
                    comparator(masked.substring(change, before)),
                    withoutAdverbs(masked, change, from, ADVERBS),
                    approximate);
        }
        return new Binding(
                comparator, comparator.isChange() ? withoutAdverbs(masked, start, from, ADVERBS) : before, approximate);
    }

    private static Comparator comparator(String word) {
        Comparator comparator = WORDS.get(word);
        if (comparator == null) {
            throw new IllegalStateException(word + " binds nothing");
        }
        return comparator;
    }

    /** Where the longest known word begins that ends at a place, or -1. */
    private static int longest(String masked, int end, int from) {
        for (int length = Math.min(LONGEST, end - from); length > 0; length--) {
            if (WORDS.containsKey(masked.substring(end - length, end))) {
                return end - length;
            }
        }
        return -1;
    }

    private static int withoutAdverbs(String masked, int end, int from, List<String> adverbs) {
        for (String adverb : adverbs) {
            if (endsWith(masked, adverb, end, from)) {
                return withoutAdverbs(masked, end - adverb.length(), from, adverbs);
            }
        }
        return end;
    }

    private static boolean endsWith(String masked, String word, int end, int from) {
        return end - word.length() >= from && masked.startsWith(word, end - word.length());
    }
}
