package org.lantian.plan.extraction.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Marker;

/**
 * Gives each measure the number that people cite it by. A number that counts on from section to section stands alone; one
 * that begins anew in each is led by its section's (8.3); a later part whose numbers were used before is led by the part's
 * own numeral (四.1).
 */
final class ItemNumbers {

    private final boolean arabicCountsOn;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    ItemNumbers(Outline.Node root) {
        this.arabicCountsOn = countsOn(runs(root, new ArrayList<>()));
    }

    String next(Outline.Node node) {
        String number = within(node);
        if (given.add(number)) {
            return number;
        }
        String led = part(node) + "." + number;
        if (given.add(led)) {
            return led;
        }
        return led + "-" + repeats.merge(led, 2, (count, two) -> count + 1);
    }

    private String within(Outline.Node node) {
        Marker marker = node.marker();
        if (marker == null) {
            return "0";
        }
        Outline.Node parent = node.parent();
        boolean alone = parent == null
                || parent.marker() == null
                || parent.marker().kind().isPart()
                || marker.kind() == Marker.Kind.ARABIC && arabicCountsOn;
        return alone || parent == null ? Integer.toString(marker.number()) : within(parent) + "." + marker.number();
    }

    private static String part(Outline.Node node) {
        String printed = "附";
        for (Outline.Node at = node; at != null && at.marker() != null; at = at.parent()) {
            if (at.marker().kind().isPart()) {
                printed = at.marker().printed();
            }
        }
        return printed;
    }

    /** First and last numbers of the Arabic items of each section that is itself numbered inside a part. */
    private static List<int[]> runs(Outline.Node node, List<int[]> runs) {
        @Nullable Marker marker = node.marker();
        List<Outline.Node> items = node.children().stream()
                .filter(child -> child.marker() != null && child.marker().kind() == Marker.Kind.ARABIC)
                .toList();
        if (!items.isEmpty() && marker != null && !marker.kind().isPart()) {
            runs.add(new int[] {number(items.get(0)), number(items.get(items.size() - 1))});
        }
        for (Outline.Node child : node.children()) {
            runs(child, runs);
        }
        return runs;
    }

    private static int number(Outline.Node node) {
        return node.marker() == null ? 0 : node.marker().number();
    }

    private static boolean countsOn(List<int[]> runs) {
        int on = 0;
        int anew = 0;
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i)[0] == 1) {
                anew++;
            } else if (runs.get(i)[0] > runs.get(i - 1)[1]) {
                on++;
            }
        }
        return on > anew;
    }
}
