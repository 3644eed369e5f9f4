package org.lantian.indicator.evaluation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.indicator.catalogue.Indicators;
import org.lantian.indicator.catalogue.Target;
import org.lantian.indicator.catalogue.TargetRegistered;
import org.lantian.indicator.catalogue.Targets;
import org.lantian.indicator.catalogue.TargetsDoubted;
import org.lantian.indicator.catalogue.WhoAnswers;
import org.lantian.indicator.evaluation.evidence.StoredEvidence;
import org.lantian.indicator.evaluation.rule.Judge;
import org.lantian.indicator.evaluation.rule.Settling;
import org.lantian.indicator.figures.day.FiguresChanged;
import org.lantian.indicator.observation.storage.ChangedDays;
import org.lantian.indicator.reduction.ReductionsChanged;
import org.lantian.indicator.source.reading.ReadingsChanged;
import org.lantian.indicator.station.StationChanged;
import org.lantian.indicator.statistic.StatisticsPublished;
import org.lantian.kit.outbox.Outbox;
import org.lantian.kit.work.FollowUp;

/**
 * Keeps every target's verdict up to date: judged when it is registered, when figures or stations of its region changed and when a
 * day begins. While figures still follow their observations nothing is judged, so that half a load gives no verdict.
 */
@ApplicationScoped
class Evaluation {

    private static final int TARGETS_AT_ONCE = 50;

    private final Targets targets;
    private final Indicators indicators;
    private final StoredEvidence evidence;
    private final ChangedDays changedDays;
    private final WhoAnswers whoAnswers;
    private final VerdictHistory history;
    private final Outbox outbox;
    private final VerdictDelay delay;
    private final Clock clock;
    private final EvaluationDay day;
    private final Judge judge;
    private final Settling settling;
    private final boolean follows;
    private final FollowUp followUp = new FollowUp("verdicts", Duration.ZERO, this::followAll);

    Evaluation(
            Targets targets,
            Indicators indicators,
            StoredEvidence evidence,
            ChangedDays changedDays,
            WhoAnswers whoAnswers,
            VerdictHistory history,
            Outbox outbox,
            VerdictDelay delay,
            Clock clock,
            EvaluationDay day,
            Judge judge,
            Settling settling,
            @ConfigProperty(name = "lantian.figures.every") String every) {
        this.follows = !every.equals("off");
        this.targets = targets;
        this.indicators = indicators;
        this.evidence = evidence;
        this.changedDays = changedDays;
        this.whoAnswers = whoAnswers;
        this.history = history;
        this.outbox = outbox;
        this.delay = delay;
        this.clock = clock;
        this.day = day;
        this.judge = judge;
        this.settling = settling;
    }

    void on(@Observes TargetRegistered registered) {
        var target = registered.target();
        if (!changedDays.any()) {
            judge(target, evidence.batch());
        }
        // Figures that commit beside this transaction would not find the target to mark it.
        target.doubt();
    }

    void on(@Observes FiguresChanged changed) {
        targets.markStale(changed.regionCodes());
        delay.begin(changed.waited());
    }

    void on(@Observes StationChanged changed) {
        targets.markStale(changed.regionCodes());
    }

    void on(@Observes StatisticsPublished published) {
        targets.markStale(published.regionCodes());
    }

    void on(@Observes ReadingsChanged changed) {
        targets.markStale(changed.regionCodes());
    }

    void on(@Observes ReductionsChanged changed) {
        targets.markStale(Set.of(changed.regionCode()));
    }

    @Scheduled(
            every = "{lantian.figures.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void follow() {
        followUp.run();
    }

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) TargetsDoubted doubted) {
        if (follows) {
            followUp.wake();
        }
    }

    @PreDestroy
    void stop() {
        followUp.close();
    }

    private void followAll() {
        while (!changedDays.any()) {
            if (!QuarkusTransaction.requiringNew().call(this::judgeSome)) {
                delay.end();
                return;
            }
        }
    }

    private boolean judgeSome() {
        var due = targets.dueForJudgement(day.now(), TARGETS_AT_ONCE);
        var batch = evidence.batch(due);
        due.forEach(target -> judge(target, batch));
        return !due.isEmpty();
    }

    private void judge(Target target, StoredEvidence.Batch batch) {
        var goal = target.wanted();
        var indicator = indicators.of(goal.indicatorCode()).orElse(null);
        var today = day.of(indicator);
        var known = batch.of(target);
        var before = target.judgement().verdict();
        boolean first = target.isUnjudged();
        var ruling = judge.rule(goal, indicator, today, known);
        target.judge(ruling.judgement(), day.now());
        if (first || before != ruling.judgement().verdict()) {
            history.add(target);
        }
        var news = settling.news(target.told(), ruling, today, on -> judge.rule(goal, indicator, on, known));
        if (news != null) {
            target.tell();
            outbox.append(TargetJudged.of(news, target, whoAnswers.to(target), clock.instant()));
        }
    }
}
