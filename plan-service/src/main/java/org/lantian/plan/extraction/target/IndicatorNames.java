package org.lantian.plan.extraction.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Folding;
import org.lantian.plan.extraction.text.GrammarTable;

/**
 * Parts the words before a figure into the indicator and what it is measured on: 地级城市建成区 · 机械化清扫率. Names of the
 * indicator catalogue decide where they fit; else the last word for a place or a kind of source does.
 */
public final class IndicatorNames {

    /** An indicator as printed, and its scope when one is named beside it. */
    public record Name(String indicator, @Nullable String scope) {}

    private static final Set<String> KNOWN = new TreeSet<>();

    static {
        GrammarTable.rows("indicator-names.tsv").forEach(row -> KNOWN.add(row.get(0)));
    }

    private static final Pattern FIGURE = Pattern.compile(
            "(率|比例|比重|占比|浓度|总量|量|强度|天数|指数|规模|面积|能力|产能|数|装机|容量|里程|消耗|能耗|覆盖面|增速|投资|值|减排|度)(\u0001|（[^）]{0,40}）)*$");
    private static final Pattern PLACE = Pattern.compile(
            "建成区|规划区内|规划区|城区|县城|主次干道|地级城市|设区市|设区的市|城市|园区|企业|行业|领域|机场|养殖场|区域|工地|加油站|港口|道路|所有[^率比]{2,8}(锅炉|机组)");
    private static final Pattern LEAD = Pattern.compile(
            "(到|至|在(?!用)|，|、|其中|同时|并|且|确保|力争|争取|努力|鼓励|推动|实现|使(?!用)|将|完成(?!率)|全面|积极|进一步|年底前|底前|前|要(?!素)|保证|原则上|主要)+");
    private static final Pattern WHOLE_REGION = Pattern.compile("(全|我|本)(省|市|县|区|州|盟|旗|域|国|自治区)(内)?(的)?");
    private static final Pattern BASE =
            Pattern.compile("(较|比|与|以|相较|同比)?(于)?(20\\d\\d年|上年|去年|上年度)(同期|度|水平|底|末)?(相比|为基准|基础上)?$");
    private static final Pattern TRAILING =
            Pattern.compile("(分别|累计|稳定|均|都|总体|基本|要|应|须|需|将|力争|争取|目标值|目标|逐步|不断|原则上|严格|全部)+$");
    private static final Pattern NO_SCOPE = Pattern.compile("(城市|环境){0,2}(空气质量)?");
    private static final Pattern YEARLY = Pattern.compile("^(每年度?|全年|每月|每季度|每周|每半年|年度)");
    private static final int LONGEST = 200;

    private IndicatorNames() {}

    /** The names of {@code count} figures that share the words before them. */
    public static List<Name> of(String printed, int count, @Nullable Name previous) {
        String words = bare(printed);
        List<String> parts = count > 1 ? parts(words) : List.of();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(
                    parts.size() == count
                            ? one(Distribution.name(parts, i, ownPart(parts.get(count - 1))), null)
                            : one(words, previous));
        }
        return names;
    }

    private static Name one(String words, @Nullable Name previous) {
        if (words.isEmpty()) {
            return previous == null ? new Name("", null) : previous;
        }
        String folded = Folding.fold(words);
        if (previous != null && words.length() <= 30 && !FIGURE.matcher(folded).find()) {
            return new Name(previous.indicator(), scopeOrNull(words));
        }
        for (String known : KNOWN) {
            if (folded.endsWith(known) && isLongestKnown(folded, known)) {
                int start = words.length() - known.length();
                return new Name(words.substring(start), scopeOrNull(words.substring(0, start)));
            }
        }
        int place = Math.max(0, endOfPlace(folded));
        return new Name(without(WHOLE_REGION, words.substring(place)), scopeOrNull(words.substring(0, place)));
    }

    /** How much of the last of several joined names stands before the indicator that they share. */
    private static int ownPart(String last) {
        String folded = Folding.fold(last);
        return KNOWN.stream()
                .filter(folded::endsWith)
                .mapToInt(known -> last.length() - known.length())
                .filter(own -> own > 0)
                .min()
                .orElse(last.length());
    }

    private static boolean isLongestKnown(String folded, String known) {
        return KNOWN.stream().noneMatch(other -> other.length() > known.length() && folded.endsWith(other));
    }

    private static @Nullable String scopeOrNull(String scope) {
        Matcher whole = WHOLE_REGION.matcher(scope);
        String named = whole.lookingAt() ? scope.substring(whole.end()) : scope;
        return named.length() < 2 || NO_SCOPE.matcher(named).matches() ? null : named;
    }

    /** Without the verbs before a name and the adverbs and years behind it. */
    private static String bare(String printed) {
        String words = printed.length() > LONGEST ? printed.substring(printed.length() - LONGEST) : printed;
        String before;
        do {
            before = words;
            words = without(LEAD, words);
            words = without(YEARLY, words);
            words = trailing(TRAILING, words);
            words = trailing(BASE, words);
        } while (!words.equals(before));
        return words;
    }

    private static String without(Pattern leading, String words) {
        Matcher matcher = leading.matcher(words);
        return matcher.lookingAt() && matcher.end() < words.length() ? words.substring(matcher.end()) : words;
    }

    private static String trailing(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words.substring(Math.max(0, words.length() - 20)));
        return matcher.find() ? words.substring(0, words.length() - (matcher.end() - matcher.start())) : words;
    }

    private static int endOfPlace(String folded) {
        int end = -1;
        Matcher matcher = PLACE.matcher(folded);
        while (matcher.find()) {
            boolean leavesName = folded.length() - matcher.end() >= 3
                    && folded.indexOf('占') < 0
                    && "的占中新".indexOf(folded.charAt(matcher.end())) < 0;
            if (leavesName) {
                end = matcher.end();
            }
        }
        return end;
    }

    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : '、';
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth--;
            } else if (depth <= 0 && "、和及与".indexOf(c) >= 0 || i == words.length()) {
                parts.add(words.substring(start, i));
                start = i + 1;
            }
        }
        return parts;
    }
}
