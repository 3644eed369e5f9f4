package org.lantian.plan.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.duty.Role;
import org.lantian.plan.risk.PlanOutline.Goal;
import org.lantian.plan.risk.PlanOutline.Measure;

/**
 * The rules by which a plan's risks are seen.
 *
 * @param crowdedSharePercent a unit that is named in at least this share of the measures is crowded
 * @param crowdedMeasures but never one in fewer measures than this
 */
public record RiskRules(int crowdedSharePercent, int crowdedMeasures) {

    /** 达到市定要求, 完成省下达目标任务: the figure is somebody else's. */
    private static final Pattern LEFT_OPEN = Pattern.compile(
            "[^，；。\n]{0,30}(达到|完成|满足|控制在|实现)[^，；。\n]{0,12}(国家|自治区|省|市|州|上级)(级|委|政府|人民政府)?(下达|定|规定|确定|要求|考核|核定|分解)[^，；。\n]{0,12}(要求|目标|任务|指标|以内)?");

    private static final Pattern SOFT = Pattern.compile("力争|争取|力求|鼓励|努力");

    /** All risks in the order of the document, those of the plan as a whole first. */
    public List<Risk> risksOf(PlanOutline plan) {
        List<Risk> risks = new ArrayList<>();
        plan.objectives().forEach(o -> goal(plan, null, o, risks));
        crowded(plan, risks);
        for (var measure : plan.measures()) {
            responsibility(measure, risks);
            measurable(measure, risks);
            leftOpen(measure, risks);
            measure.targets().forEach(t -> goal(plan, measure, t, risks));
            steps(plan, measure, risks);
        }
        return risks;
    }

    private static void responsibility(Measure measure, List<Risk> risks) {
        var own = measure.charges().stream().filter(c -> !c.inherited()).toList();
        if (measure.charges().isEmpty()) {
            risks.add(Risk.of(
                    RiskKind.NOBODY_RESPONSIBLE, measure, null, "第" + measure.citation() + "项没有责任单位，印发后没有人会收到任务。"));
        }
        var leads = own.stream()
                .filter(c -> c.role() == Role.LEAD)
                .map(PlanOutline.Charge::unit)
                .toList();
        long responsible =
                own.stream().filter(c -> c.role() == Role.RESPONSIBLE).count();
        if (leads.isEmpty() && responsible > 1) {
            risks.add(Risk.of(
                    RiskKind.NO_LEAD,
                    measure,
                    measure.clause(),
                    "第" + measure.citation() + "项由" + responsible + "个单位共同负责，没有牵头单位，进展可能无人统筹。"));
        }
        own.stream()
                .filter(c -> c.role() != Role.LEAD && leads.contains(c.unit()))
                .map(PlanOutline.Charge::unit)
                .distinct()
                .forEach(unit -> risks.add(Risk.of(
                        RiskKind.LEAD_COOPERATES,
                        measure,
                        measure.clause(),
                        unit + "在第" + measure.citation() + "项中既牵头又列为其他责任，同一单位会收到两份任务。")));
    }

    private static void measurable(Measure measure, List<Risk> risks) {
        boolean dated = Stream.concat(
                        measure.targets().stream().map(Goal::dueOn),
                        measure.deadlines().stream().map(PlanOutline.Step::dueOn))
                .anyMatch(day -> day != null);
        boolean counted = measure.targets().stream().anyMatch(t -> t.value() != null);
        if (!dated && !counted && measure.recurring() == 0) {
            risks.add(Risk.of(
                    RiskKind.NOT_MEASURABLE, measure, null, "第" + measure.citation() + "项没有时限、没有数量，也没有频次，完成与否难以考核。"));
        }
    }

    private static void leftOpen(Measure measure, List<Risk> risks) {
        Set<String> seen = new LinkedHashSet<>();
        Matcher words = LEFT_OPEN.matcher(measure.text());
        while (words.find()) {
            seen.add(words.group().strip());
        }
        seen.forEach(quote -> risks.add(leftOpen(measure, quote)));
    }

    private static Risk leftOpen(@Nullable Measure measure, String quote) {
        var why = "目标值由上级另行确定，下达之前无法考核：" + quote + "。";
        return measure == null
                ? Risk.of(RiskKind.LEFT_TO_UPPER_LEVEL, quote, why)
                : Risk.of(RiskKind.LEFT_TO_UPPER_LEVEL, measure, quote, why);
    }

    private static void goal(PlanOutline plan, @Nullable Measure measure, Goal goal, List<Risk> risks) {
        if (goal.aspirational() || SOFT.matcher(goal.quote()).find() && goal.value() == null) {
            add(risks, RiskKind.SOFT_TARGET, measure, goal.quote(), "“" + goal.indicator() + "”只是争取达到，没有约束力。");
        }
        if (measure == null && LEFT_OPEN.matcher(goal.quote()).find() && goal.value() == null) {
            risks.add(leftOpen(null, goal.quote()));
        }
        dates(plan, measure, goal.quote(), goal.dueOn(), risks);
    }

    private static void steps(PlanOutline plan, Measure measure, List<Risk> risks) {
        for (var step : measure.deadlines()) {
            if (step.dueOn() == null) {
                add(risks, RiskKind.DATE_UNCLEAR, measure, step.quote(), "“" + step.what() + "”的时限不是确定的日期，不会到期提醒。");
            }
            dates(plan, measure, step.quote(), step.dueOn(), risks);
        }
    }

    private static void dates(
            PlanOutline plan, @Nullable Measure measure, String quote, @Nullable LocalDate day, List<Risk> risks) {
        var horizon = plan.horizon();
        if (day != null && day.isBefore(plan.issuedOn())) {
            add(risks, RiskKind.MILESTONE_PAST, measure, quote, "时限" + day + "早于印发日" + plan.issuedOn() + "，印发即逾期。");
        } else if (day != null && measure != null && horizon != null && day.isAfter(horizon)) {
            add(risks, RiskKind.AFTER_HORIZON, measure, quote, "时限" + day + "晚于规划目标年末" + horizon + "。");
        }
    }

    private static void add(List<Risk> risks, RiskKind kind, @Nullable Measure measure, String quote, String reason) {
        var words = quote.isEmpty() ? null : quote;
        risks.add(measure == null ? Risk.of(kind, words, reason) : Risk.of(kind, measure, words, reason));
    }

    private void crowded(PlanOutline plan, List<Risk> risks) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (var measure : plan.measures()) {
            measure.charges().stream()
                    .filter(c -> !c.inherited() && c.role() != Role.IMPLEMENTING)
                    .map(PlanOutline.Charge::unit)
                    .distinct()
                    .forEach(unit -> named.merge(unit, 1, Integer::sum));
        }
        int all = plan.measures().size();
        named.forEach((unit, count) -> {
            if (count >= crowdedMeasures && count * 100 >= crowdedSharePercent * all) {
                risks.add(
                        Risk.of(RiskKind.CROWDED_UNIT, unit, unit + "列入" + count + "项措施（共" + all + "项），任务集中，可能顾此失彼。"));
            }
        });
    }
}
