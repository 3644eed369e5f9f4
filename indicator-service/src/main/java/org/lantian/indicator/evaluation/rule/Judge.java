package org.lantian.indicator.evaluation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.catalogue.Goal;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.catalogue.Indicator.Basis;
import org.lantian.indicator.catalogue.Judgement;
import org.lantian.indicator.catalogue.Verdict;
import org.lantian.indicator.evaluation.rule.Figure.Known;
import org.lantian.indicator.evaluation.rule.Figure.Missing;

/**
 * Judges a goal by its figures: a period that has ended is met or missed, one that runs is judged by its days so far. What was
 * stated of the very target and approved goes before anything else. Where a figure is missing the reason says which one is wanted
 * for which period.
 *
 * @param marginPercent a running period is at risk when it keeps to its bound by less than this
 */
public record Judge(BigDecimal marginPercent) {

    /** Ways in which plans name the region itself, or all its cities; and all the sources of an indicator of theirs. */
    private static final Pattern WHOLE_REGION =
            Pattern.compile("全[国省区市县州盟旗](地级(及以上)?城市)?|地级(及以上)?城市|(全[国省区市县州盟旗])?(所有)?燃气锅炉");

    public Judgement judge(Goal goal, @Nullable Indicator indicator, LocalDate today, Evidence evidence) {
        return rule(goal, indicator, today, evidence).judgement();
    }

    public Ruling rule(Goal goal, @Nullable Indicator indicator, LocalDate today, Evidence evidence) {
        var period = Times.judged(goal, indicator, today);
        if (goal.keeps() && period != null && period.last().isBefore(today)) {
            var since = rule(goal, indicator, Times.yearBefore(today), today, evidence);
            if (since.judgement().verdict() != Verdict.NO_DATA) {
                return since;
            }
        }
        return rule(goal, indicator, period, today, evidence);
    }

    private Ruling rule(
            Goal goal, @Nullable Indicator indicator, @Nullable Period period, LocalDate today, Evidence evidence) {
        var stated = evidence.stated(period == null ? Times.yearBefore(today) : period);
        if (stated != null && goal.value() != null) {
            return new ByStatement(marginPercent)
                    .rule(goal, indicator, period == null ? Times.yearBefore(today) : period, today, stated);
        }
        if (period == null) {
            return Ruling.without(Judgement.noData(null, "目标没有写明期限，无法确定评估时段"), null);
        }
        var whyNot = whyNot(goal, indicator, period, today);
        if (whyNot != null || indicator == null) {
            return Ruling.without(Judgement.noData(period.toString(), String.valueOf(whyNot)), period);
        }
        if (indicator.basis() == Basis.PROJECTS) {
            var cuts = evidence.cuts(period, today);
            if (cuts != null) {
                return ByCuts.rule(goal, indicator, period, today, cuts);
            }
        }
        return byFigure(goal, indicator, period, today, evidence::over);
    }

    /** The same with approved dust or without it, where dust touched what is judged by figures; null elsewhere. */
    public @Nullable Ruling under(
            Dust dust, Goal goal, @Nullable Indicator indicator, LocalDate today, Evidence evidence, Ruling counting) {
        var period = counting.period();
        if (period == null
                || indicator == null
                || whyNot(goal, indicator, period, today) != null
                || evidence.stated(period) != null
                || evidence.over(Times.soFar(period, today), dust) == null) {
            return null;
        }
        return byFigure(goal, indicator, period, today, of -> {
            var under = evidence.over(of, dust);
            return under == null ? evidence.over(of) : under;
        });
    }

    private Ruling byFigure(Goal goal, Indicator indicator, Period period, LocalDate today, Reading reading) {
        boolean ended = period.last().isBefore(today);
        var soFar = Times.soFar(period, today);
        var figure = reading.over(soFar);
        if (figure instanceof Missing missing) {
            return Ruling.without(Judgement.noData(period.toString(), missing.why()), period);
        }
        var known = (Known) figure;
        return indicator.isAttainment()
                ? attainment(indicator, period, soFar, ended, known)
                : compare(goal, indicator, period, soFar, ended, known, reading);
    }

    private interface Reading {
        Figure over(Period period);
    }

    /** Why a goal cannot be judged whatever the figures say, null when it can. */
    private static @Nullable String whyNot(Goal goal, @Nullable Indicator indicator, Period period, LocalDate today) {
        var when = Wording.of(period);
        if (goal.leftToSuperior()) {
            return "目标值由上级下达，尚未下达；下达后按%s的%s评估".formatted(when, goal.indicator());
        }
        if (indicator == null) {
            return "指标目录中没有“%s”，需要填报%s的数值".formatted(goal.indicator(), when);
        }
        if (goal.scope() != null && !WHOLE_REGION.matcher(goal.scope()).matches()) {
            return "没有“%s”范围内的数据，需要填报%s的%s".formatted(goal.scope(), when, indicator.label());
        }
        if (goal.value() == null && !indicator.isAttainment()) {
            return "目标没有数值，无法与%s的%s比较".formatted(when, indicator.label());
        }
        if (goal.comparator().isChange() && Times.baselineYear(goal, period) == null) {
            return "目标没有写明基准年，无法评估%s的%s".formatted(when, indicator.label());
        }
        if (!goal.comparator().isChange() && !Wording.unitOf(goal, indicator).equals(indicator.unit())) {
            return "目标单位“%s”与指标单位不符，无法评估%s的%s".formatted(goal.unit(), when, indicator.label());
        }
        if (!period.first().isBefore(today)) {
            return "评估时段%s尚未开始，届时需要该时段的%s".formatted(when, indicator.label());
        }
        return null;
    }

    private Ruling compare(
            Goal goal, Indicator indicator, Period period, Period soFar, boolean ended, Known known, Reading reading) {
        var wanted = Objects.requireNonNull(goal.value());
        var unit = indicator.unit();
        var input = input(indicator, soFar, known);
        if (!goal.comparator().isChange()) {
            var bound = Bound.limit(goal.comparator(), wanted, indicator.lowerIsBetter());
            var aim = "目标" + bound.words() + Wording.quantity(bound.value(), unit);
            return against(bound, indicator, period, soFar, ended, known, aim, List.of(input));
        }
        int baselineYear = Objects.requireNonNull(Times.baselineYear(goal, period));
        var baselinePeriod = Period.year(baselineYear);
        if (!(reading.over(baselinePeriod) instanceof Known baseline)) {
            return Ruling.without(
                    Judgement.noData(
                            baselinePeriod.toString(),
                            "缺少基准年数据：需要%d年的%s，才能评估%s".formatted(baselineYear, indicator.label(), Wording.of(soFar))),
                    period);
        }
        int years = period.first().getYear() - baselineYear;
        var bound = goal.comparator().isYearly()
                ? Bound.yearly(goal.comparator(), wanted, baseline.value(), years)
                : Bound.change(goal.comparator(), wanted, "%".equals(goal.unit()), baseline.value());
        var aim = "目标为较%d年（%s）%s%s%s，即%s%s"
                .formatted(
                        baselineYear,
                        Wording.quantity(baseline.value(), unit),
                        goal.comparator().isYearly() ? "年均" : "",
                        bound.atMost() ? "降低" : "提高",
                        Wording.quantity(wanted, goal.unit() == null ? unit : goal.unit()),
                        bound.words(),
                        Wording.quantity(bound.value(), unit));
        return against(
                bound,
                indicator,
                period,
                soFar,
                ended,
                known,
                aim,
                List.of(input, input(indicator, baselinePeriod, baseline)));
    }

    private Ruling against(
            Bound bound,
            Indicator indicator,
            Period period,
            Period soFar,
            boolean ended,
            Known known,
            String aim,
            List<Input> inputs) {
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
        return new Ruling(
                new Judgement(verdict, value, soFar.toString(), reason),
                period,
                bound,
                known.exact(),
                known.coverage(),
                inputs);
    }

    /** The figure is 1 where class 2 is attained, else 0. */
    private static Ruling attainment(Indicator indicator, Period period, Period soFar, boolean ended, Known known) {
        boolean attained = known.value().signum() > 0;
        var verdict =
                ended ? (attained ? Verdict.MET : Verdict.MISSED) : (attained ? Verdict.ON_TRACK : Verdict.OFF_TARGET);
        var reason = "%s%s国家二级标准（%s）".formatted(Wording.of(soFar), attained ? "达到" : "未达到", known.basis());
        return new Ruling(
                new Judgement(verdict, known.value(), soFar.toString(), reason),
                period,
                new Bound(BigDecimal.ONE, false, true),
                known.exact(),
                known.coverage(),
                List.of(input(indicator, soFar, known)));
    }

    private static Input input(Indicator indicator, Period period, Known known) {
        return new Input(indicator.label(), period.toString(), known.value(), indicator.unit(), known.basis());
    }
}
