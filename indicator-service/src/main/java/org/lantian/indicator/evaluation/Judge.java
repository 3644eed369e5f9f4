package org.lantian.indicator.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.catalogue.Goal;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.catalogue.Judgement;
import org.lantian.indicator.catalogue.Verdict;
import org.lantian.indicator.evaluation.Figure.Known;
import org.lantian.indicator.evaluation.Figure.Missing;

/**
 * Judges a goal by its figures: a period that has ended is met or missed, one that runs is judged by its days so far. Where a
 * figure is missing the reason says which one is wanted for which period.
 *
 * @param marginPercent a running period is at risk when it keeps to its bound by less than this
 */
record Judge(BigDecimal marginPercent) {

    /** Ways in which plans name the region itself, or all its cities. */
    private static final Pattern WHOLE_REGION = Pattern.compile("全[国省区市县州盟旗](地级(及以上)?城市)?|地级(及以上)?城市");
    /** Units as plans print them. */
    private static final Map<String, String> PRINTED_UNITS =
            Map.of("微克/立方米", "ug/m3", "μg/m3", "ug/m3", "毫克/立方米", "mg/m3", "天", "d", "个百分点", "percentage_point");

    Judgement judge(Goal goal, @Nullable Indicator indicator, LocalDate today, Evidence evidence) {
        var period = periodOf(goal);
        if (period == null) {
            return Judgement.noData(null, "目标没有写明期限，无法确定评估时段");
        }
        var whyNot = whyNot(goal, indicator, period, today);
        if (whyNot != null || indicator == null) {
            return Judgement.noData(period.toString(), String.valueOf(whyNot));
        }
        boolean ended = period.last().isBefore(today);
        var soFar = ended ? period : new Period(period.first(), today.minusDays(1));
        var figure = evidence.over(soFar);
        if (figure instanceof Missing missing) {
            return Judgement.noData(period.toString(), missing.why());
        }
        var known = (Known) figure;
        return indicator.isAttainment()
                ? attainment(soFar, ended, known)
                : compare(goal, indicator, soFar, ended, known, evidence);
    }

    private static @Nullable Period periodOf(Goal goal) {
        if (goal.period() != null) {
            return Period.parse(goal.period());
        }
        return goal.dueOn() == null ? null : Period.year(goal.dueOn().getYear());
    }

    /** Why a goal cannot be judged whatever the figures say, null when it can. */
    private static @Nullable String whyNot(Goal goal, @Nullable Indicator indicator, Period period, LocalDate today) {
        var when = Wording.of(period);
        if (indicator == null) {
            return "指标目录中没有“%s”，需要填报%s的数值".formatted(goal.indicator(), when);
        }
        if (goal.scope() != null && !WHOLE_REGION.matcher(goal.scope()).matches()) {
            return "没有“%s”范围内的数据，需要填报%s的%s".formatted(goal.scope(), when, indicator.label());
        }
        if (goal.value() == null && !indicator.isAttainment()) {
            return "目标没有数值，无法与%s的%s比较".formatted(when, indicator.label());
        }
        if (goal.comparator().isChange() && goal.baselineYear() == null) {
            return "目标没有写明基准年，无法评估%s的%s".formatted(when, indicator.label());
        }
        if (!goal.comparator().isChange() && !unitOf(goal, indicator).equals(indicator.unit())) {
            return "目标单位“%s”与指标单位不符，无法评估%s的%s".formatted(goal.unit(), when, indicator.label());
        }
        if (!period.first().isBefore(today)) {
            return "评估时段%s尚未开始，届时需要该时段的%s".formatted(when, indicator.label());
        }
        return null;
    }

    private static String unitOf(Goal goal, Indicator indicator) {
        return goal.unit() == null ? indicator.unit() : PRINTED_UNITS.getOrDefault(goal.unit(), goal.unit());
    }

    private Judgement compare(
            Goal goal, Indicator indicator, Period soFar, boolean ended, Known known, Evidence evidence) {
        var wanted = Objects.requireNonNull(goal.value());
        var unit = indicator.unit();
        if (!goal.comparator().isChange()) {
            var bound = Bound.limit(goal.comparator(), wanted, indicator.lowerIsBetter());
            return against(
                    bound,
                    indicator,
                    soFar,
                    ended,
                    known,
                    "目标" + bound.words() + Wording.quantity(bound.value(), unit));
        }
        int baselineYear = Objects.requireNonNull(goal.baselineYear());
        if (!(evidence.over(Period.year(baselineYear)) instanceof Known baseline)) {
            return Judgement.noData(
                    Integer.toString(baselineYear),
                    "缺少基准年数据：需要%d年的%s，才能评估%s".formatted(baselineYear, indicator.label(), Wording.of(soFar)));
        }
        var bound = Bound.change(goal.comparator(), wanted, "%".equals(goal.unit()), baseline.value());
        return against(
                bound,
                indicator,
                soFar,
                ended,
                known,
                "目标为较%d年（%s）%s%s，即%s%s"
                        .formatted(
                                baselineYear,
                                Wording.quantity(baseline.value(), unit),
                                bound.atMost() ? "降低" : "提高",
                                Wording.quantity(wanted, goal.unit() == null ? unit : goal.unit()),
                                bound.words(),
                                Wording.quantity(bound.value(), unit)));
    }

    private Judgement against(Bound bound, Indicator indicator, Period soFar, boolean ended, Known known, String aim) {
        var value = known.value();
        boolean holds = bound.holds(value);
        var verdict = ended
                ? (holds ? Verdict.MET : Verdict.MISSED)
                : holds
                        ? (bound.holdsWithMargin(value, marginPercent) ? Verdict.ON_TRACK : Verdict.AT_RISK)
                        : Verdict.OFF_TARGET;
        var distance = Wording.quantity(bound.distance(value), indicator.unit());
        var reason = "%s%s为%s，%s，%s（%s）"
                .formatted(
                        Wording.of(soFar),
                        indicator.label(),
                        Wording.quantity(value, indicator.unit()),
                        aim,
                        holds ? "余量" + distance : "相差" + distance,
                        known.basis());
        return new Judgement(verdict, value, soFar.toString(), reason);
    }

    /** The figure is 1 where class 2 is attained, else 0. */
    private static Judgement attainment(Period soFar, boolean ended, Known known) {
        boolean attained = known.value().signum() > 0;
        var verdict =
                ended ? (attained ? Verdict.MET : Verdict.MISSED) : (attained ? Verdict.ON_TRACK : Verdict.OFF_TARGET);
        return new Judgement(
                verdict,
                known.value(),
                soFar.toString(),
                "%s%s国家二级标准（%s）".formatted(Wording.of(soFar), attained ? "达到" : "未达到", known.basis()));
    }
}
