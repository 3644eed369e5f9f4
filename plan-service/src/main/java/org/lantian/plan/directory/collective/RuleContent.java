package org.lantian.plan.directory.collective;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.directory.region.RegionLevel;

/**
 * What an administrator's rule says.
 *
 * @param names the printed names that it is for, without white space and brackets; {@code *} stands for any signs
 * @param regionCode the plans that it is for: those of this region and below; null: all
 * @param level with {@link Members#LEVEL}
 * @param department short name, with {@link Members#DEPARTMENT}
 * @param unitIds with {@link Members#LISTED}
 */
public record RuleContent(
        List<String> names,
        Members members,
        @Nullable String regionCode,
        @Nullable RegionLevel level,
        @Nullable String department,
        List<String> unitIds,
        @Nullable String note) {

    boolean covers(String printed) {
        var name = plain(printed);
        return names.stream().anyMatch(pattern -> matches(plain(pattern), name));
    }

    static String plain(String name) {
        return name.replaceAll("[\\s　（）()、，,/]", "");
    }

    /** Without regular expressions, whose cost a careless pattern could drive up: the parts between stars follow one another. */
    private static boolean matches(String pattern, String name) {
        var parts = List.of(pattern.split("\\*", -1));
        int last = parts.size() - 1;
        if (last == 0) {
            return pattern.equals(name);
        }
        if (!name.startsWith(parts.get(0))) {
            return false;
        }
        int at = parts.get(0).length();
        for (var part : parts.subList(1, last)) {
            int found = name.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return name.length() - at >= parts.get(last).length() && name.endsWith(parts.get(last));
    }
}
