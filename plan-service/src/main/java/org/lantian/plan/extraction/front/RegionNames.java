package org.lantian.plan.extraction.front;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Folding;

/** Reads the region that words begin with, by the endings of Chinese region names; 广州市 and 通州区 have two of them. */
final class RegionNames {

    private static final List<String> LONG_ENDINGS =
            List.of("特别行政区", "自治区", "自治州", "自治县", "自治旗", "开发区", "示范区", "新区", "林区", "地区", "都市圈");
    private static final String ENDINGS = "省市州盟县旗区";
    private static final int LONGEST = 16;

    private RegionNames() {}

    /** The last of the nested regions named, so 某省某市某县 gives the county; null when words begin with none. */
    static @Nullable String leading(String words) {
        String region = null;
        int start = 0;
        int end = endOfFirst(words, start);
        while (end > 0) {
            region = words.substring(start, end);
            start = end;
            end = endOfFirst(words, start);
        }
        return region;
    }

    private static int endOfFirst(String words, int start) {
        for (int i = start + 1; i < Math.min(words.length(), start + LONGEST); i++) {
            char c = words.charAt(i);
            if ("，。、；：《》（）“”的及和与在为关实年".indexOf(c) >= 0 || Folding.isWordCharacter(c)) {
                return -1;
            }
            int end = endingAt(words, i);
            if (end > 0) {
                return end;
            }
        }
        return -1;
    }

    private static int endingAt(String words, int at) {
        for (String ending : LONG_ENDINGS) {
            if (words.startsWith(ending, at)) {
                return at + ending.length();
            }
        }
        if (ENDINGS.indexOf(words.charAt(at)) < 0) {
            return -1;
        }
        boolean another = at + 1 < words.length()
                && ENDINGS.indexOf(words.charAt(at + 1)) >= 0
                && "州市区".indexOf(words.charAt(at)) >= 0;
        return another && !words.startsWith("区域", at + 1) && !words.startsWith("县区", at + 1) ? at + 2 : at + 1;
    }
}
