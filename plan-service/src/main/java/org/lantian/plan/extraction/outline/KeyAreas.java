package org.lantian.plan.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import org.lantian.plan.extraction.text.Passage;
import org.lantian.plan.extraction.text.Sentences;

/** Reads the regions that a plan puts first from its section 重点区域. */
public final class KeyAreas {

    private static final int LONGEST = 40;

    private KeyAreas() {}

    public static List<String> of(Outline.Node root) {
        List<String> areas = new ArrayList<>();
        read(root, areas);
        return areas;
    }

    private static void read(Outline.Node node, List<String> areas) {
        if (node.marker() != null && Prefaces.isKeyAreas(node) && areas.isEmpty()) {
            Passage text = Passage.join(node.text());
            int start = Math.min(text.length(), node.heading().length() + 1);
            for (Passage sentence : Sentences.split(text.from(start), "。")) {
                addNames(sentence, areas);
                break;
            }
        }
        for (Outline.Node child : node.children()) {
            read(child, areas);
        }
    }

    private static void addNames(Passage sentence, List<String> areas) {
        int colon = sentence.folded().indexOf('：');
        Passage list = colon < 0 ? sentence : sentence.from(colon + 1);
        for (Passage listed : Sentences.split(list, "，、；")) {
            for (Passage name : atConjunction(listed)) {
                String printed = name.printed().replaceFirst("(全域|全境|等)$", "").replaceFirst("^(包括|为|以及|主要包括)", "");
                if (printed.length() >= 2 && printed.length() <= LONGEST) {
                    areas.add(printed);
                }
            }
        }
    }

    /** 和 parts two names only where the first ends like one; some have it inside. */
    private static List<Passage> atConjunction(Passage listed) {
        for (int i = 2; i < listed.length() - 2; i++) {
            boolean conjunction = "和及与".indexOf(listed.folded().charAt(i)) >= 0;
            if (conjunction && "省市县区州盟旗镇乡地域境）".indexOf(listed.folded().charAt(i - 1)) >= 0) {
                return List.of(listed.sub(0, i), listed.from(i + 1));
            }
        }
        return List.of(listed);
    }
}
