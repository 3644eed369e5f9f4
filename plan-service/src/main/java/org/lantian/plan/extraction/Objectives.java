package org.lantian.plan.extraction;

import java.util.ArrayList;
import java.util.List;

/** The text of the sections that set the plan's objectives: 主要目标, 目标指标, 作战目标. */
final class Objectives {

    private Objectives() {}

    static List<Passage> text(Outline.Node root) {
        List<Passage> text = new ArrayList<>();
        collect(root, text);
        return text;
    }

    private static void collect(Outline.Node node, List<Passage> text) {
        if (node.marker() != null && Prefaces.isObjectives(node)) {
            text.addAll(node.wholeText());
            return;
        }
        for (Outline.Node child : node.children()) {
            collect(child, text);
        }
    }
}
