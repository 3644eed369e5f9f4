package org.lantian.plan.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantian.plan.extraction.text.Passage;

/** The text of the sections that set the plan's objectives: 主要目标, 目标指标, 作战目标. */
public final class Objectives {

    private static final Pattern LED_BY = Pattern.compile("(主要|总体|工作|行动|攻坚|具体)目标(是|为)?[：。]");

    private Objectives() {}

    public static List<Passage> text(Outline.Node root) {
        List<Passage> text = new ArrayList<>();
        collect(root, text);
        if (text.isEmpty()) {
            collectFromPrefaces(root, text);
        }
        return text;
    }

    /** Some plans name their objectives within a preface: 主要目标：…. */
    private static void collectFromPrefaces(Outline.Node node, List<Passage> text) {
        if (node.marker() != null && Prefaces.isPreface(node)) {
            for (Passage passage : node.wholeText()) {
                Matcher matcher = LED_BY.matcher(passage.folded());
                if (matcher.find()) {
                    text.add(passage.from(matcher.end()));
                }
            }
            return;
        }
        for (Outline.Node child : node.children()) {
            collectFromPrefaces(child, text);
        }
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
