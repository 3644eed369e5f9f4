package org.lantian.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.Indicators;
import org.lantian.indicator.catalogue.Target;
import org.lantian.indicator.catalogue.TargetRegister;
import org.lantian.indicator.catalogue.Targets;
import org.lantian.indicator.catalogue.WhoAnswers;
import org.lantian.indicator.evaluation.EvaluationView.InputView;
import org.lantian.indicator.evaluation.EvaluationView.LeftView;
import org.lantian.indicator.evaluation.EvaluationView.MonthView;
import org.lantian.indicator.evaluation.EvaluationView.PhaseView;
import org.lantian.indicator.evaluation.EvaluationView.RulingView;
import org.lantian.indicator.evaluation.evidence.Remaining;
import org.lantian.indicator.evaluation.evidence.StoredEvidence;
import org.lantian.indicator.evaluation.rule.Dust;
import org.lantian.indicator.evaluation.rule.Judge;
import org.lantian.indicator.evaluation.rule.Ruling;
import org.lantian.indicator.evaluation.rule.Trajectory;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;

/** Tells readers how a target stands, why, what is left, and how it stood before; on any day up to today. */
@ApplicationScoped
@Transactional
public class EvaluationReading {

    private final TargetRegister register;
    private final Targets targets;
    private final Indicators indicators;
    private final StoredEvidence evidence;
    private final WhoAnswers whoAnswers;
    private final VerdictHistory history;
    private final Judge judge;
    private final EvaluationDay evaluationDay;
    private final Clock clock;

    EvaluationReading(
            TargetRegister register,
            Targets targets,
            Indicators indicators,
            StoredEvidence evidence,
            WhoAnswers whoAnswers,
            VerdictHistory history,
            Judge judge,
            EvaluationDay evaluationDay,
            Clock clock) {
        this.evaluationDay = evaluationDay;
        this.register = register;
        this.targets = targets;
        this.indicators = indicators;
        this.evidence = evidence;
        this.whoAnswers = whoAnswers;
        this.history = history;
        this.judge = judge;
        this.clock = clock;
    }

    /** As of a day, null being that of the verdict that stands: judged by the days before it, as they are stored now. */
    public EvaluationView of(UUID targetId, @Nullable LocalDate asOf, Caller caller) {
        var target = register.seen(targetId, caller);
        var indicator = indicators.of(target.goal().indicatorCode()).orElse(null);
        var day = asOf == null ? evaluationDay.of(indicator) : asOf;
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal.Invalid("invalid_parameter", "asOf", "not after today");
        }
        var batch = evidence.batch();
        var known = batch.of(target);
        var ruling = judge.rule(target.wanted(), indicator, day, known);
        var withDust = judge.under(Dust.INCLUDED, target.wanted(), indicator, day, known, ruling);
        var withoutDust = judge.under(Dust.EXCLUDED, target.wanted(), indicator, day, known, ruling);
        var left = Remaining.of(indicator, target.regionCode(), ruling, day, batch);
        var bound = ruling.bound();
        return new EvaluationView(
                target.id(),
                day,
                view(ruling),
                withDust == null ? null : view(withDust),
                withoutDust == null ? null : view(withoutDust),
                bound == null ? null : bound.value(),
                bound == null ? null : bound.atMost(),
                ruling.inputs().stream().map(InputView::of).toList(),
                Trajectory.of(ruling, day, known).months().stream()
                        .map(MonthView::of)
                        .toList(),
                left == null ? null : LeftView.of(left),
                phases(target),
                whoAnswers.to(target));
    }

    public Page<VerdictView> past(UUID targetId, Paging paging, Caller caller) {
        return history.of(register.seen(targetId, caller).id(), paging);
    }

    private List<PhaseView> phases(Target target) {
        var phases = targets.phasesOf(target);
        return phases.size() < 2
                ? List.of()
                : phases.stream().map(EvaluationReading::phase).toList();
    }

    private static PhaseView phase(Target target) {
        var goal = target.wanted();
        var judgement = target.judgement();
        return new PhaseView(
                target.id(),
                goal.period() == null ? String.valueOf(goal.dueOn()) : goal.period(),
                goal.value(),
                judgement.verdict(),
                judgement.figure(),
                judgement.reason());
    }

    private static RulingView view(Ruling ruling) {
        var judgement = ruling.judgement();
        return new RulingView(
                judgement.verdict(),
                judgement.verdict().label(),
                judgement.figure(),
                judgement.period(),
                judgement.reason());
    }
}
