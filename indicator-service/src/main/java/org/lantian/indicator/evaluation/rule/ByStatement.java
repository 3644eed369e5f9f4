package org.lantian.indicator.evaluation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.catalogue.Comparator;
import org.lantian.indicator.catalogue.Goal;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.catalogue.Judgement;
import org.lantian.indicator.catalogue.Verdict;

/**
 * Judges by approved reports. A sum that has reached its value cannot fall any more and is met at once; a sum or a state on its way
 * is compared with an even course; a state to be kept must have held in every report of the period.
 */
record ByStatement(BigDecimal marginPercent) {

    private static final int DECIMALS = 2;

    Ruling rule(Goal goal, @Nullable Indicator indicator, Period period, LocalDate today, Statement stated) {
        var wanted = Objects.requireNonNull(goal.value());
        boolean lowerIsBetter = indicator != null && indicator.lowerIsBetter();
        var comparator = goal.comparator().isChange() ? Comparator.AT_LEAST : goal.comparator();
        var bound = Bound.limit(comparator, wanted, lowerIsBetter);
        var value = Wording.plain(stated.value());
        boolean holds = bound.holds(value);
        var due = goal.dueOn() == null || !period.contains(goal.dueOn()) ? period.last() : goal.dueOn();
        boolean complete = !stated.upTo().isBefore(due);
        boolean ended = period.last().isBefore(today);
        var fallen = goal.keeps() && !stated.sum() ? fallen(bound, stated, period) : null;
        Verdict verdict;
        if (stated.sum() && !bound.atMost() && holds) {
            verdict = Verdict.MET;
        } else if (complete) {
            verdict = holds && fallen == null ? Verdict.MET : Verdict.MISSED;
        } else if (ended) {
            verdict = Verdict.NO_DATA;
        } else {
            verdict = running(bound, value, holds && fallen == null, stated, period, today);
        }
        var unit = goal.unit() == null ? (indicator == null ? "" : indicator.unit()) : goal.unit();
        var what = indicator == null ? goal.indicator() : indicator.label();
        var reason = new StringBuilder("截至%s，%s%s%s%s，目标%s%s，%s%s"
                .formatted(
                        stated.upTo(),
                        what,
                        stated.sum() ? "累计" : "",
                        change(goal.comparator()),
                        Wording.quantity(value, unit),
                        bound.words(),
                        Wording.quantity(wanted, unit),
                        holds ? "余量" : "相差",
                        Wording.quantity(bound.distance(value), unit)));
        if (fallen != null) {
            reason.append("；").append(fallen).append("曾未保持");
        }
        if (verdict == Verdict.NO_DATA) {
            reason.append("；还需要填报至").append(due).append("的数值");
        }
        reason.append("（").append(stated.basis()).append("）");
        var inputs = stated.parts().stream()
                .map(part -> new Input(what, part.period(), Wording.plain(part.value()), unit, stated.basis()))
                .toList();
        return new Ruling(
                new Judgement(verdict, value, period.toString(), reason.toString()),
                period,
                bound,
                stated.value(),
                null,
                List.copyOf(inputs));
    }

    private static String change(Comparator comparator) {
        if (!comparator.isChange()) {
            return "为";
        }
        return (comparator.isYearly() ? "年均" : "") + (comparator.lowers() ? "降低" : "增长");
    }

    private static @Nullable String fallen(Bound bound, Statement stated, Period period) {
        return stated.parts().stream()
                .filter(part -> !Period.parse(part.period()).last().isBefore(period.first()))
                .filter(part -> !bound.holds(part.value().rounded(DECIMALS)))
                .map(part -> Wording.of(Period.parse(part.period())))
                .findFirst()
                .orElse(null);
    }

    private Verdict running(
            Bound bound, BigDecimal value, boolean holds, Statement stated, Period period, LocalDate today) {
        if (holds) {
            return stated.sum() || bound.holdsWithMargin(value, marginPercent) ? Verdict.ON_TRACK : Verdict.AT_RISK;
        }
        if (stated.sum() && bound.atMost()) {
            return Verdict.OFF_TARGET;
        }
        var start = stated.sum() ? Fraction.ZERO : stated.start();
        if (start == null) {
            return Verdict.AT_RISK;
        }
        var day = stated.upTo().isBefore(today) ? stated.upTo() : today.minusDays(1);
        long elapsed = Math.max(0, ChronoUnit.DAYS.between(period.first(), day) + 1);
        var course = start.plus(Fraction.of(bound.value())
                .minus(start)
                .times(Fraction.of(Math.min(elapsed, period.length()), period.length())));
        int order = stated.value().compareTo(course);
        if (bound.atMost() ? order <= 0 : order >= 0) {
            return Verdict.ON_TRACK;
        }
        var behind = course.minus(stated.value());
        var tolerated = Fraction.of(bound.value().abs().multiply(marginPercent).movePointLeft(2));
        var distance = bound.atMost() ? Fraction.ZERO.minus(behind) : behind;
        return distance.compareTo(tolerated) <= 0 ? Verdict.AT_RISK : Verdict.OFF_TARGET;
    }
}
