package org.lantian.plan.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Compares a reading in its wire form with labels and writes the {@link Score}. */
final class Scoring {

    private final JsonNode labels;
    private final JsonNode read;
    private final String source;
    private final Score score = new Score();

    private Scoring(JsonNode labels, JsonNode read, String source) {
        this.labels = labels;
        this.read = read;
        this.source = Score.squeeze(source);
    }

    static Score of(JsonNode labels, JsonNode read, String source) {
        Scoring scoring = new Scoring(labels, read, source);
        scoring.measures();
        scoring.objectives();
        scoring.fields();
        return scoring.score;
    }

    private void measures() {
        Map<String, JsonNode> found = new HashMap<>();
        for (JsonNode measure : read.path("measures")) {
            int segment = measure.path("segment").asInt(1);
            found.put(measure.path("number").asText() + (segment > 1 ? "#" + segment : ""), measure);
        }
        Set<String> expected = new HashSet<>();
        labels.path("parentHeadings")
                .forEach(parent -> expected.add(parent.path("number").asText()));
        for (JsonNode label : labels.path("measures")) {
            String number = label.path("number").asText();
            expected.add(number);
            JsonNode measure = found.getOrDefault(number, JsonNodeFactory.instance.objectNode());
            title(number, label, measure);
            facts(number, label, measure);
        }
        found.keySet().stream().filter(number -> !expected.contains(number)).forEach(score.line("measures").extra::add);
    }

    private void title(String number, JsonNode label, JsonNode measure) {
        String title = Score.squeeze(measure.path("title"));
        boolean same = accepted(label, "title", "acceptTitles").stream()
                .map(Score::squeeze)
                .anyMatch(wanted -> wanted.equals(title) || title.length() >= 4 && wanted.startsWith(title));
        if (same) {
            score.line("measures").hit++;
        } else {
            score.line("measures").missed.add(number + " " + label.path("title").asText());
        }
    }

    private void facts(String number, JsonNode label, JsonNode measure) {
        List<JsonNode> own = new ArrayList<>();
        for (JsonNode held : measure.path("responsibilities")) {
            if (!held.path("inherited").asBoolean()) {
                own.addAll(parts(held));
            }
        }
        pair("unit-role", number, list(label.path("responsibilities")), own, Scoring::sameUnit, none -> false);
        pair(
                "targets",
                number,
                list(label.path("targets")),
                list(measure.path("targets")),
                this::sameTarget,
                target -> ambiguous(target) || repeats(target, label));
        pair(
                "deadlines",
                number,
                list(label.path("deadlines")),
                list(measure.path("deadlines")),
                this::sameDeadline,
                deadline -> ambiguous(deadline) || datesTarget(deadline, label));
        pair(
                "recurring",
                number,
                recurring(label),
                list(measure.path("recurring")),
                this::sameRecurring,
                this::ambiguous);
    }

    private void objectives() {
        pair(
                "objectives",
                "objectives",
                list(labels.path("objectives")),
                list(read.path("plan").path("objectives")),
                this::sameTarget,
                objective -> ambiguous(objective)
                        || list(labels.path("objectivesNonNumeric")).stream()
                                .anyMatch(known -> Score.overlap(known.path("quote"), objective.path("quote"))));
    }

    private void fields() {
        for (String field : List.of("title", "documentNumber", "issuer", "region")) {
            JsonNode wanted = labels.path("document").path(field);
            boolean labelled = !wanted.isMissingNode() && !wanted.isNull();
            if (labelled
                    && !Score.squeeze(wanted)
                            .equals(Score.squeeze(read.path("plan").path(field)))) {
                score.wrongFields.add(field);
            }
        }
    }

    /** Pairs labels with facts; an optional label is neither missed nor, when found, beyond. */
    private void pair(
            String line,
            String where,
            List<JsonNode> labelled,
            List<JsonNode> facts,
            BiPredicate<JsonNode, JsonNode> same,
            Predicate<JsonNode> forgiven) {
        List<JsonNode> left = new ArrayList<>(facts);
        List<JsonNode> ordered = new ArrayList<>(labelled);
        ordered.sort((a, b) -> Boolean.compare(
                a.path("optional").asBoolean(), b.path("optional").asBoolean()));
        for (JsonNode label : ordered) {
            JsonNode match = left.stream()
                    .filter(fact -> same.test(label, fact))
                    .findFirst()
                    .orElse(null);
            boolean optional = label.path("optional").asBoolean();
            if (match != null) {
                left.remove(match);
                score.line(line).hit += optional ? 0 : 1;
            } else if (!optional) {
                score.line(line).missed.add(where + " " + label);
            }
        }
        for (JsonNode fact : left) {
            if (!forgiven.test(fact)) {
                score.line(line).extra.add(where + " " + fact);
                if (line.equals("targets")) {
                    threshold(fact);
                }
            }
        }
    }

    private void threshold(JsonNode target) {
        for (JsonNode threshold : labels.path("notTargets")) {
            String words = Score.squeeze(threshold);
            boolean value = words.contains(target.path("value").asText("none"));
            if (value
                    && Score.squeeze(target.path("quote")).contains(words.substring(0, Math.min(8, words.length())))) {
                score.falseTargets.add(words);
            }
        }
    }

    /** Units that some readings keep together count for their parts. */
    private List<JsonNode> parts(JsonNode held) {
        for (JsonNode merged : labels.path("acceptMergedUnits")) {
            List<String> names = new ArrayList<>();
            merged.forEach(name -> names.add(name.asText()));
            String unit = Score.squeeze(held.path("unit"));
            if (unit.equals(Score.squeeze(String.join("、", names)))
                    || unit.equals(Score.squeeze(String.join("", names)))) {
                List<JsonNode> parts = new ArrayList<>();
                names.forEach(name -> parts.add(((ObjectNode) held.deepCopy()).put("unit", name)));
                return parts;
            }
        }
        return List.of(held);
    }

    private static boolean sameUnit(JsonNode label, JsonNode held) {
        return label.path("role").equals(held.path("role"))
                && accepted(label, "unit", "acceptUnits").stream()
                        .map(Score::squeeze)
                        .anyMatch(Score.squeeze(held.path("unit"))::equals);
    }

    private boolean sameTarget(JsonNode label, JsonNode target) {
        return quoted(target)
                && sameValue(label, target)
                && isAccepted(target.path("comparator"), label, "comparator", "acceptComparators")
                && isAccepted(target.path("dueOn"), label, "dueOn", "acceptDueOn")
                && isAccepted(target.path("baselineYear"), label, "baselineYear", "acceptBaselineYears")
                && Score.overlap(label.path("quote"), target.path("quote"));
    }

    private static boolean sameValue(JsonNode label, JsonNode target) {
        JsonNode value = label.path("value");
        if (value.isNull() || value.isMissingNode()) {
            return target.path("value").isNull();
        }
        if (target.path("value").isNull()) {
            return false;
        }
        boolean same = number(value).compareTo(number(target.path("value"))) == 0
                && (label.path("unit").isMissingNode() || label.path("unit").equals(target.path("unit")));
        for (JsonNode other : label.path("acceptValueUnits")) {
            JsonNode otherValue = other.isArray() ? other.get(0) : other.path("value");
            JsonNode otherUnit = other.isArray() ? other.path(1) : other.path("unit");
            same |= number(otherValue).compareTo(number(target.path("value"))) == 0
                    && (otherUnit.isMissingNode() || otherUnit.equals(target.path("unit")));
        }
        return same;
    }

    private boolean sameDeadline(JsonNode label, JsonNode deadline) {
        return quoted(deadline)
                && isAccepted(deadline.path("dueOn"), label, "dueOn", "acceptDueOn")
                && Score.overlap(label.path("quote"), deadline.path("quote"));
    }

    private boolean sameRecurring(JsonNode label, JsonNode duty) {
        JsonNode wanted = label.path("quantity");
        boolean amount = wanted.isNull()
                || wanted.isMissingNode()
                || duty.has("quantity")
                        && number(wanted.path("value"))
                                        .compareTo(number(duty.path("quantity").path("value")))
                                == 0;
        return quoted(duty)
                && label.path("every").equals(duty.path("every"))
                && amount
                && Score.overlap(label.path("quote"), duty.path("quote"));
    }

    /** A recurring amount that is labelled as a target too need not be found twice. */
    private static List<JsonNode> recurring(JsonNode label) {
        List<JsonNode> duties = new ArrayList<>();
        for (JsonNode duty : label.path("recurring")) {
            boolean twice = list(label.path("targets")).stream()
                    .anyMatch(target -> target.path("alsoRecurring").asBoolean()
                            && target.path("value").equals(duty.path("quantity").path("value")));
            duties.add(twice ? ((ObjectNode) duty.deepCopy()).put("optional", true) : duty);
        }
        return duties;
    }

    private boolean repeats(JsonNode target, JsonNode label) {
        return quoted(target)
                && !target.path("value").isNull()
                && list(label.path("recurring")).stream()
                        .anyMatch(duty -> duty.path("quantity").has("value")
                                && number(duty.path("quantity").path("value")).compareTo(number(target.path("value")))
                                        == 0
                                && Score.overlap(duty.path("quote"), target.path("quote")));
    }

    private static boolean datesTarget(JsonNode deadline, JsonNode label) {
        return list(label.path("targets")).stream()
                .anyMatch(target -> Score.overlap(target.path("quote"), deadline.path("quote"))
                        && isAccepted(deadline.path("dueOn"), target, "dueOn", "acceptDueOn"));
    }

    private boolean quoted(JsonNode fact) {
        String quote = Score.squeeze(fact.path("quote"));
        return quote.length() >= 4 && source.contains(quote);
    }

    private boolean ambiguous(JsonNode fact) {
        String quote = Score.squeeze(fact.path("quote"));
        return quoted(fact)
                && list(labels.path("ambiguous")).stream()
                        .map(known -> Score.squeeze(known.has("quote") ? known.path("quote") : known))
                        .anyMatch(known -> known.contains(quote) || quote.contains(known));
    }

    private static boolean isAccepted(JsonNode value, JsonNode label, String field, String others) {
        String text = value.isNull() || value.isMissingNode() ? "" : value.asText();
        return accepted(label, field, others).contains(text);
    }

    private static List<String> accepted(JsonNode label, String field, String others) {
        List<String> accepted = new ArrayList<>();
        accepted.add(label.path(field).isNull() ? "" : label.path(field).asText());
        label.path(others).forEach(other -> accepted.add(other.isNull() ? "" : other.asText()));
        return accepted;
    }

    private static BigDecimal number(JsonNode value) {
        return new BigDecimal(value.asText());
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }
}
