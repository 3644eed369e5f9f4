package org.lantian.plan.extraction.target;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Completes names that share words: of NO_x · VOCs重点工程减排量 the first lacks the end, of 可再生能源装机量 · 发电量比重 each
 * lacks what only the other prints.
 */
final class Distribution {

    private static final Pattern POLLUTANT = Pattern.compile(
            "^(VOCs|NO_?\\{?x\\}?|SO_?\\{?2\\}?|PM_?\\{?(2\\.5|10)\\}?|NO_?2|O_?3|挥发性有机物|氮氧化物|二氧化硫|颗粒物|细颗粒物|可吸入颗粒物|臭氧)(（[^）]{1,10}）)?");

    private Distribution() {}

    /** The name at an index; {@code otherwise} is how much of the last is its own when the words themselves do not tell. */
    static String name(List<String> parts, int index, int otherwise) {
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        int own = ownPart(first, last);
        if (own == last.length()) {
            own = otherwise;
        }
        String shared = last.substring(own);
        String name = index == parts.size() - 1 ? last.substring(0, own) : parts.get(index);
        return index == 0 ? name + shared : prefix(first, name) + name + shared;
    }

    /** How much of the last part is its own; the rest is shared by all. */
    private static int ownPart(String first, String last) {
        var pollutant = POLLUTANT.matcher(last);
        if (pollutant.find() && pollutant.end() < last.length()) {
            return pollutant.end();
        }
        int own = first.isEmpty() ? -1 : last.indexOf(first.charAt(first.length() - 1));
        return own < 0 || own + 1 == last.length() ? last.length() : own + 1;
    }

    /** Words that only the first part prints: it ends like this one but is longer. */
    private static String prefix(String first, String name) {
        boolean alike = !name.isEmpty()
                && first.length() > name.length()
                && name.length() > 1
                && first.charAt(first.length() - 1) == name.charAt(name.length() - 1)
                && POLLUTANT.matcher(first).find() == POLLUTANT.matcher(name).find();
        return alike ? first.substring(0, first.length() - name.length()) : "";
    }
}
