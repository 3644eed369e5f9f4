package org.lantian.kubernetes.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a migration must not do while an older version still works on the schema: take away, rename, or ask for more than before. */
final class GrowthRules {

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "drops what is used", pattern("\\bdrop\\s+(table|sequence|function|view|type)\\b"),
            "drops a column", pattern("\\bdrop\\s+column\\b"),
            "renames", pattern("\\brename\\b"),
            "changes a type", pattern("\\balter\\s+(column\\s+)?\\w+\\s+(set\\s+data\\s+)?type\\b"),
            "requires what was optional", pattern("\\bset\\s+not\\s+null\\b"),
            "takes a default away", pattern("\\bdrop\\s+default\\b"),
            "adds a required column without a default",
                    pattern(
                            "\\badd\\s+(column\\s+)?(if\\s+not\\s+exists\\s+)?(?!constraint|check|primary|unique|foreign)\\w+\\s+"
                                    + "(?:(?!\\bdefault\\b|\\badd\\b|\\bgenerated\\b)[^,;])*\\bnot\\s+null\\b(?!(?:(?!\\badd\\b)[^,;])*\\bdefault\\b)"),
            "holds old rows to a new constraint",
                    pattern(
                            "\\badd\\s+constraint\\b(?:(?!\\bnot\\s+valid\\b)[^;])*\\bcheck\\b(?:(?!\\bnot\\s+valid\\b)[^;])*;"));

    private GrowthRules() {}

    static List<String> broken(String sql) {
        var statements = sql.replaceAll("--[^\\n]*", " ");
        List<String> broken = new ArrayList<>();
        FORBIDDEN.forEach((rule, pattern) -> {
            if (pattern.matcher(statements).find()) {
                broken.add(rule);
            }
        });
        return broken;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
