package org.lantian.indicator.evaluation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.catalogue.Goal;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.catalogue.Judgement;
import org.lantian.indicator.catalogue.Verdict;

/**
 * Judges cumulative tonnes by registered reduction projects: only verified cuts count. On the way it is off target when all
 * projects together cannot reach it, and at risk when what is cut lies behind an even course.
 */
final class ByCuts {

    private static final int DECIMALS = 2;

    private ByCuts() {}

    static Ruling rule(Goal goal, Indicator indicator, Period period, LocalDate today, Cuts cuts) {
        var wanted = Fraction.of(Objects.requireNonNull(goal.value()));
        var bound = Bound.limit(goal.comparator(), Objects.requireNonNull(goal.value()), indicator.lowerIsBetter());
        var verified = Wording.plain(cuts.verified());
        Verdict verdict;
        if (bound.holds(verified)) {
            verdict = Verdict.MET;
        } else if (period.last().isBefore(today)) {
            verdict = Verdict.MISSED;
        } else if (cuts.foreseen().compareTo(wanted) < 0) {
            verdict = Verdict.OFF_TARGET;
        } else {
            var course = wanted.times(Fraction.of(Times.soFar(period, today).length(), period.length()));
            verdict = cuts.actual().compareTo(course) >= 0 ? Verdict.ON_TRACK : Verdict.AT_RISK;
        }
        var basis = "登记的%d个减排项目".formatted(cuts.projects());
        var reason = "%s%s：已核实%s，已完成%s，至%s可预期%s；目标%s%s，%s%s（%s）"
                .formatted(
                        Wording.of(Times.soFar(period, today)),
                        indicator.label(),
                        tonnes(cuts.verified()),
                        tonnes(cuts.actual()),
                        period.last(),
                        tonnes(cuts.foreseen()),
                        bound.words(),
                        Wording.quantity(bound.value(), "t"),
                        bound.holds(verified) ? "余量" : "相差",
                        Wording.quantity(bound.distance(verified), "t"),
                        basis);
        var when = period.toString();
        return new Ruling(
                new Judgement(verdict, verified, when, reason),
                period,
                bound,
                cuts.verified(),
                null,
                List.of(
                        new Input("已核实减排量", when, verified, "t", basis),
                        new Input("已完成减排量", when, cuts.actual().rounded(DECIMALS), "t", basis),
                        new Input("可预期减排量", when, cuts.foreseen().rounded(DECIMALS), "t", basis)));
    }

    private static String tonnes(Fraction amount) {
        return Wording.quantity(amount.rounded(DECIMALS), "t");
    }
}
