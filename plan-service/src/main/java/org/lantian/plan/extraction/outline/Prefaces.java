package org.lantian.plan.extraction.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.lantian.plan.extraction.text.Folding;

/** The sections of a plan that say why and how much, not who does what. */
final class Prefaces {

    private static final Pattern PREFACE = Pattern.compile(
            "(总体|指导|基本|主要|目标|工作|作战|行动|攻坚|重点|编制|实施|适用|任务)?(要求|思路|思想|原则|目标|指标|依据|区域|地区|范围|总则|背景|形势|现状|目标指标|目标任务)(和|与|及)?(主要|工作|总体|基本)?(目标|要求|原则|指标|范围|思路)?");
    private static final Pattern OBJECTIVES = Pattern.compile("[^，、]{0,8}(目标|指标)[^，、]{0,6}");
    private static final Pattern KEY_AREAS = Pattern.compile("[^，、]{0,6}重点(区域|地区|范围|城市)[^，、]{0,4}|实施范围");
    private static final List<String> DUTIES = List.of("工作要求", "任务要求", "实施要求", "重点任务", "任务");

    private Prefaces() {}

    static boolean isPreface(Outline.Node node) {
        String heading = bare(node);
        return PREFACE.matcher(heading).matches() && !DUTIES.contains(heading);
    }

    static boolean isObjectives(Outline.Node node) {
        return OBJECTIVES.matcher(bare(node)).matches() && isPrefaceBranch(node);
    }

    static boolean isKeyAreas(Outline.Node node) {
        return KEY_AREAS.matcher(bare(node)).matches() && isPrefaceBranch(node);
    }

    private static boolean isPrefaceBranch(Outline.Node node) {
        for (Outline.Node at = node; at != null && at.marker() != null; at = at.parent()) {
            if (isPreface(at)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(Outline.Node node) {
        String heading = Folding.fold(node.heading());
        int colon = heading.indexOf('：');
        return heading.substring(0, colon < 0 || colon > 20 ? Math.min(heading.length(), 40) : colon);
    }
}
