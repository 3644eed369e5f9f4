package org.lantian.plan.extraction.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Marker;
import org.lantian.plan.extraction.text.Passage;

/**
 * The numbered structure of a plan. Which way of numbering stands above which is taken from the order in which a document
 * uses them, so 一、（一）1. and （一）1.① are read alike.
 */
public final class Outline {

    private static final int DEEPEST = 6;

    /** One numbered heading with the text up to the next number; the root has no marker and holds the front matter. */
    public static final class Node {

        private final @Nullable Marker marker;
        private final @Nullable Node parent;
        private final List<Passage> text = new ArrayList<>();
        private final List<Node> children = new ArrayList<>();

        Node(@Nullable Marker marker, @Nullable Node parent) {
            this.marker = marker;
            this.parent = parent;
        }

        @Nullable
        Marker marker() {
            return marker;
        }

        @Nullable
        Node parent() {
            return parent;
        }

        List<Passage> text() {
            return text;
        }

        List<Node> children() {
            return children;
        }

        /** The text of the node and all below it, in printed order. */
        List<Passage> wholeText() {
            List<Passage> whole = new ArrayList<>(text);
            for (Node child : children) {
                whole.addAll(child.wholeText());
            }
            return whole;
        }

        /** The first sentence, which names what the node is about. */
        String heading() {
            return text.isEmpty() ? "" : Headings.of(text.get(0));
        }

        /** The heading with its number, as printed. */
        String printedHeading() {
            return marker == null ? heading() : marker.printedAround(heading());
        }
    }

    private Outline() {}

    public static Node of(List<Passage> passages) {
        Node root = new Node(null, null);
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        for (Passage passage : passages) {
            Marker marker = Marker.at(passage.folded());
            if (marker == null) {
                top(open).text.add(passage);
                continue;
            }
            closeDownTo(open, marker.kind());
            Node parent = top(open);
            Node node = new Node(marker, parent);
            parent.children.add(node);
            if (marker.length() < passage.length()) {
                node.text.add(passage.from(marker.length()));
            }
            open.push(node);
        }
        return root;
    }

    /** A way of numbering that is already open goes on at its own level; a new one opens a level below. */
    private static void closeDownTo(Deque<Node> open, Marker.Kind kind) {
        boolean known = open.stream().anyMatch(node -> node.marker != null && node.marker.kind() == kind);
        while (known && (top(open).marker == null || kindOf(top(open)) != kind)) {
            open.pop();
        }
        if (known || open.size() > DEEPEST) {
            open.pop();
        }
    }

    private static Marker.@Nullable Kind kindOf(Node node) {
        return node.marker == null ? null : node.marker.kind();
    }

    private static Node top(Deque<Node> open) {
        return open.getFirst();
    }
}
