package org.lantian.indicator.figures.day;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.statistics.DailyFigures;
import org.lantian.indicator.airquality.statistics.DustExclusion;
import org.lantian.indicator.airquality.statistics.Hours;
import org.lantian.indicator.dust.DustApproval;
import org.lantian.indicator.observation.HoursChanged;
import org.lantian.indicator.observation.StationDay;
import org.lantian.indicator.observation.storage.ChangedDays;
import org.lantian.indicator.observation.storage.Observations;
import org.lantian.indicator.station.StationChanged;
import org.lantian.indicator.station.StationRegister;
import org.lantian.kit.work.FollowUp;

/**
 * Lets daily values follow their hours, some days a transaction. The mark of a day goes in the transaction of its new values, so
 * a crash costs nothing, and replicas share the work.
 */
@ApplicationScoped
class FigureKeeping {

    private static final int DAYS_AT_ONCE = 100;
    /** Hours that come in so short a time are followed together. */
    private static final Duration TOGETHER = Duration.ofMillis(50);

    private final ChangedDays changedDays;
    private final Observations observations;
    private final StationDays stationDays;
    private final StationRegister stations;
    private final DustApproval dust;
    private final Standards standards;
    private final Event<FiguresChanged> changed;
    private final boolean follows;
    private final FollowUp followUp = new FollowUp("figures", TOGETHER, this::followAll);

    FigureKeeping(
            ChangedDays changedDays,
            Observations observations,
            StationDays stationDays,
            StationRegister stations,
            DustApproval dust,
            Standards standards,
            Event<FiguresChanged> changed,
            @ConfigProperty(name = "lantian.figures.every") String every) {
        this.follows = !every.equals("off");
        this.changedDays = changedDays;
        this.observations = observations;
        this.stationDays = stationDays;
        this.stations = stations;
        this.dust = dust;
        this.standards = standards;
        this.changed = changed;
    }

    @Scheduled(
            every = "{lantian.figures.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void follow() {
        followUp.run();
    }

    void soon(@Observes(during = TransactionPhase.AFTER_SUCCESS) HoursChanged hours) {
        if (follows) {
            followUp.wake();
        }
    }

    /** Its days are kept without the dust approved for its region, which may be another now. */
    void moved(@Observes StationChanged station) {
        if (station.hasMoved()) {
            stationDays.mark(List.of(station.station()));
        }
    }

    @PreDestroy
    void stop() {
        followUp.close();
    }

    private void followAll() {
        while (QuarkusTransaction.requiringNew().call(this::followSome)) {
            // until no day is marked
        }
    }

    private boolean followSome() {
        var taken = changedDays.take(DAYS_AT_ONCE);
        var days = taken.days();
        if (days.isEmpty()) {
            return false;
        }
        days.stream().flatMap(this::dependent).distinct().forEach(this::compute);
        changed.fire(new FiguresChanged(
                stations.regionsOf(days.stream().map(StationDay::station).collect(toSet())), taken.waited()));
        return true;
    }

    /** A day, and the next where that depends on it. */
    private Stream<StationDay> dependent(StationDay changed) {
        var next = changed.day().plusDays(1);
        return DailyFigures.dependsOnDayBefore(standards.on(next))
                ? Stream.of(changed, new StationDay(changed.station(), next))
                : Stream.of(changed);
    }

    private void compute(StationDay of) {
        var day = of.day();
        var first = DailyFigures.dependsOnDayBefore(standards.on(day)) ? day.minusDays(1) : day;
        var stored = observations.hoursOf(of.station(), first, day);
        var hours = stored.values().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> Hours.of(entry.getValue())));
        var all = DailyFigures.of(standards, day, hours);
        var exclusion = stations.serviceTimeOf(of.station())
                .map(station -> dust.over(station.regionCode(), first, day))
                .orElseGet(() -> new DustExclusion(List.of()));
        stationDays.store(
                of.station(),
                new StoredDay(
                        all,
                        exclusion.periods().isEmpty() ? all : DailyFigures.of(standards, day, hours, exclusion),
                        stored.version()));
    }
}
