package org.lantian.plan.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well a reading agrees with labels: per line of facts what was hit, missed and found beyond, thresholds taken for
 * targets, and document fields that are wrong. A fact whose quote does not stand in the source counts as wrong.
 */
final class Score {

    /** One kind of fact. */
    static final class Line {

        int hit;
        final List<String> missed = new ArrayList<>();
        final List<String> extra = new ArrayList<>();

        int wrong() {
            return missed.size() + extra.size();
        }

        int items() {
            return hit + missed.size();
        }

        double f1() {
            int all = 2 * hit + wrong();
            return all == 0 ? 1 : 2.0 * hit / all;
        }
    }

    final Map<String, Line> lines = new LinkedHashMap<>();
    final List<String> falseTargets = new ArrayList<>();
    final List<String> wrongFields = new ArrayList<>();

    Line line(String name) {
        return lines.computeIfAbsent(name, none -> new Line());
    }

    double overall() {
        Line all = new Line();
        for (Line line : lines.values()) {
            all.hit += line.hit;
            all.missed.addAll(line.missed);
            all.extra.addAll(line.extra);
        }
        return all.f1();
    }

    static String squeeze(JsonNode text) {
        return text.isMissingNode() || text.isNull() ? "" : squeeze(text.asText());
    }

    static String squeeze(String text) {
        return text.replace("**", "").replaceAll("[\\s\\u00A0\\u3000\\uFEFF]+", "");
    }

    /** Two quotes speak of the same place: one holds the other, or they share eight characters in a row. */
    static boolean overlap(JsonNode one, JsonNode other) {
        String a = squeeze(one);
        String b = squeeze(other);
        if (a.length() < 4 || b.length() < 4) {
            return false;
        }
        if (a.contains(b) || b.contains(a)) {
            return true;
        }
        for (int i = 0; i + 8 <= a.length(); i++) {
            if (b.contains(a.substring(i, i + 8))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        StringBuilder report = new StringBuilder();
        lines.forEach((name, line) -> {
            report.append(String.format(
                    Locale.ROOT,
                    "%-11s F1 %.3f hit %d missed %d extra %d%n",
                    name,
                    line.f1(),
                    line.hit,
                    line.missed.size(),
                    line.extra.size()));
            line.missed.forEach(
                    missed -> report.append("  missed ").append(missed).append('\n'));
            line.extra.forEach(extra -> report.append("  extra ").append(extra).append('\n'));
        });
        report.append("thresholds taken for targets ").append(falseTargets).append('\n');
        report.append("wrong document fields ").append(wrongFields).append('\n');
        return report.append(String.format(Locale.ROOT, "overall F1 %.4f", overall()))
                .toString();
    }
}
