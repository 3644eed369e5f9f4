package org.lantian.plan.level;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The documents that a plan says it rests on: 根据《…》, 按照《…》要求, 为贯彻落实《…》. */
final class CitedTitles {

    private static final Pattern SENTENCE = Pattern.compile("[^。；\\n]+");
    private static final Pattern RESTS_ON = Pattern.compile("根据|依据|按照|遵照|贯彻|落实|结合");
    private static final Pattern TITLE = Pattern.compile("《((?:[^《》]|《[^《》]*》){4,120})》");
    private static final Pattern WRAPPED = Pattern.compile(".*?关于(?:印发|转发)[〈《<]?(.+?)[〉》>]?的通知(?:.*)");

    private CitedTitles() {}

    /** Titles with the sentence that cites them, in the order of the text. A notice that issues a plan is cited as that plan. */
    static Map<String, String> in(String text) {
        Map<String, String> cited = new LinkedHashMap<>();
        var sentences = SENTENCE.matcher(text.replaceAll("[ \\t　]", ""));
        while (sentences.find()) {
            var sentence = sentences.group();
            var rests = RESTS_ON.matcher(sentence);
            if (rests.find()) {
                var titles = TITLE.matcher(sentence).region(rests.end(), sentence.length());
                while (titles.find()) {
                    cited.putIfAbsent(unwrapped(titles.group(1)), sentence);
                }
            }
        }
        return cited;
    }

    static String unwrapped(String title) {
        var wrapped = WRAPPED.matcher(title);
        return wrapped.matches() ? wrapped.group(1) : title;
    }
}
