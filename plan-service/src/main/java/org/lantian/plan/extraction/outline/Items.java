package org.lantian.plan.extraction.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.duty.DutyClauses;
import org.lantian.plan.extraction.text.Marker;
import org.lantian.plan.extraction.text.Passage;

/**
 * Decides which numbered nodes of a plan are its measures. Nodes that carry responsibility clauses are; where a node's
 * sub-items carry their own, the sub-items are. Preface sections (总体要求, 主要目标 …) are none. Nodes without a clause
 * count when others of their kind do, or when they end a branch.
 */
public final class Items {

    private final ItemNumbers numbers;
    private final Map<Outline.Node, Integer> clausesBelow = new HashMap<>();
    private final Map<Outline.Node, Integer> clausesOwn = new HashMap<>();
    private final Set<Marker.Kind> measureKinds = EnumSet.noneOf(Marker.Kind.class);
    private final List<Item> items = new ArrayList<>();
    private final List<Passage> aside = new ArrayList<>();

    private Items(Outline.Node root) {
        this.numbers = new ItemNumbers(root);
        countClauses(root);
    }

    /** The measures, and the passages of numbered nodes that belong to none. */
    public record Selection(List<Item> items, List<Passage> aside) {}

    public static Selection of(Outline.Node root) {
        Items items = new Items(root);
        for (Outline.Node child : root.children()) {
            items.collect(child, List.of());
        }
        return new Selection(items.items, items.aside);
    }

    private int countClauses(Outline.Node node) {
        int below = 0;
        for (Outline.Node child : node.children()) {
            below += countClauses(child);
        }
        int own = node.marker() == null ? 0 : clausesIn(node);
        clausesOwn.put(node, own);
        if (own > 0 && node.marker() != null) {
            measureKinds.add(node.marker().kind());
        }
        clausesBelow.put(node, below);
        return below + own;
    }

    private static int clausesIn(Outline.Node node) {
        return node.text().stream()
                .mapToInt(passage -> DutyClauses.in(passage).size())
                .sum();
    }

    private void collect(Outline.Node node, List<String> section) {
        if (Prefaces.isPreface(node) && below(node) + ownClauses(node) == 0) {
            return;
        }
        if (isMeasure(node)) {
            add(node, section, isWhole(node) ? node.wholeText() : node.text());
        } else {
            aside.addAll(node.text());
        }
        if (isWhole(node)) {
            return;
        }
        List<String> deeper = new ArrayList<>(section);
        deeper.add(node.printedHeading());
        for (Outline.Node child : node.children()) {
            collect(child, deeper);
        }
    }

    private boolean isMeasure(Outline.Node node) {
        if (ownClauses(node) > 0) {
            return true;
        }
        if (!isWhole(node)) {
            return false;
        }
        return !node.children().isEmpty() || below(node) > 0 || isLeafMeasure(node);
    }

    /** A leaf without a clause: a part's bare heading is none, anything else with words of its own is. */
    private boolean isLeafMeasure(Outline.Node node) {
        Marker marker = node.marker();
        if (marker == null || node.text().isEmpty()) {
            return false;
        }
        boolean words = node.text().size() > 1
                || node.text().get(0).length() > node.heading().length() + 1;
        boolean wanted = measureKinds.contains(marker.kind()) || measureKinds.isEmpty();
        return marker.kind().isPart() ? words && wanted : words || wanted;
    }

    /** Whether a node and all below it is one measure: a leaf, or a list of which only the end carries a clause. */
    private boolean isWhole(Outline.Node node) {
        if (node.children().isEmpty()) {
            return true;
        }
        Marker marker = node.marker();
        if (marker == null || marker.kind().isPart()) {
            return false;
        }
        Outline.Node last = node.children().get(node.children().size() - 1);
        if (below(node) == 0) {
            return ownClauses(node) > 0 || measureKinds.contains(marker.kind()) && !isMeasureKind(last);
        }
        return below(node) == 1
                && node.children().size() > 1
                && ownClauses(node) == 0
                && below(last) + ownClauses(last) == 1;
    }

    private boolean isMeasureKind(Outline.Node node) {
        return node.marker() != null && measureKinds.contains(node.marker().kind());
    }

    private int ownClauses(Outline.Node node) {
        return clausesOwn.getOrDefault(node, 0);
    }

    private int below(Outline.Node node) {
        return clausesBelow.getOrDefault(node, 0);
    }

    private void add(Outline.Node node, List<String> section, List<Passage> text) {
        List<Segment> segments = Segments.of(text);
        String number = numbers.next(node);
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            String title = i == 0 ? node.heading() : titleOf(segment);
            items.add(new Item(number, i + 1, title, section, segment));
        }
    }

    private static String titleOf(Segment segment) {
        @Nullable
        Passage first = segment.text().isEmpty() ? null : segment.text().get(0);
        return first == null ? "" : Headings.of(first);
    }
}
