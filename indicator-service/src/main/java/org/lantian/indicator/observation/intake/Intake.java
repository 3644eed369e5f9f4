package org.lantian.indicator.observation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.observation.IntakeSettings;
import org.lantian.indicator.observation.Observation;
import org.lantian.indicator.observation.Origin;
import org.lantian.indicator.observation.form.ObservationForm;
import org.lantian.indicator.observation.form.RawRow;
import org.lantian.indicator.observation.screening.Plausibility;
import org.lantian.indicator.observation.screening.Screening;
import org.lantian.indicator.observation.screening.Standing;
import org.lantian.indicator.observation.storage.Observations;
import org.lantian.indicator.observation.storage.Partitions;
import org.lantian.indicator.observation.storage.Stored;
import org.lantian.indicator.observation.storage.StoringTogether;
import org.lantian.indicator.observation.stuck.StuckRun;
import org.lantian.indicator.observation.stuck.StuckRuns;
import org.lantian.indicator.station.KnownStations;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Reach;
import org.lantian.kit.problem.Refusal;

/**
 * Takes hourly values. A request is read and screened without a transaction; what passed is then stored in one (few rows in one
 * with those of other requests), so that the answer is true for all rows or the request failed as a whole and may be sent again.
 */
@ApplicationScoped
public class Intake {

    private final KnownStations stations;
    private final Partitions partitions;
    private final Observations observations;
    private final StoringTogether together;
    private final IntakeSettings settings;
    private final Clock clock;

    Intake(
            KnownStations stations,
            Partitions partitions,
            Observations observations,
            StoringTogether together,
            IntakeSettings settings,
            Clock clock) {
        this.stations = stations;
        this.partitions = partitions;
        this.observations = observations;
        this.together = together;
        this.settings = settings;
        this.clock = clock;
    }

    public IntakeAnswer take(ObservationForm form, InputStream body, Charset charset, Origin origin, Caller caller)
            throws IOException {
        var screening = new Screening(standings(caller.reach()), plausibility());
        form.read(body, charset, limited(screening));
        return answer(
                screening,
                accepted -> accepted.size() <= StoringTogether.MOST_ROWS
                        ? together.store(accepted, origin)
                        : observations.store(accepted, origin));
    }

    /** The same of rows that came another way, in the transaction that runs. */
    public IntakeAnswer take(List<RawRow> rows, Origin origin, Reach reach) {
        var screening = new Screening(standings(reach), plausibility());
        rows.forEach(screening::take);
        return answer(screening, accepted -> observations.store(accepted, origin));
    }

    private IntakeAnswer answer(Screening screening, Function<List<Observation>, Stored> store) {
        var accepted = screening.accepted();
        partitions.make(accepted.stream()
                .map(Observation::observedAt)
                .distinct()
                .map(Observation::monthOf)
                .collect(Collectors.toSet()));
        var stored = accepted.isEmpty() ? new Stored(0, 0, 0) : store.apply(accepted);
        return new IntakeAnswer(
                stored.added(),
                stored.identical() + screening.repeated(),
                stored.corrected(),
                screening.refused(),
                suspected(accepted));
    }

    /** Rows come in any order, and a run is seen in the order of time; flagged hours are suspected already. */
    private List<StuckRun> suspected(List<Observation> accepted) {
        var runs = new StuckRuns(settings.stuckAfter());
        accepted.stream()
                .filter(hour -> hour.flag() == null && hour.value() != null)
                .sorted(Comparator.comparing(Observation::observedAt))
                .forEach(hour -> runs.add(
                        hour.station(), hour.pollutant(), hour.observedAt(), Objects.requireNonNull(hour.value())));
        return runs.suspected();
    }

    private Consumer<RawRow> limited(Screening screening) {
        return row -> {
            if (row.row() > settings.rowsPerRequest()) {
                throw new Refusal.Invalid(
                        "too_many_rows", "body", "at most " + settings.rowsPerRequest() + " rows; nothing was stored");
            }
            screening.take(row);
        };
    }

    private Function<String, Standing> standings(Reach reach) {
        Map<String, Standing> known = new HashMap<>();
        return code -> known.computeIfAbsent(
                code,
                station -> stations.of(station)
                        .<Standing>map(service -> reach.covers(service.regionCode())
                                ? new Standing.Allowed(service)
                                : new Standing.OutOfReach())
                        .orElseGet(Standing.Unknown::new));
    }

    private Plausibility plausibility() {
        return new Plausibility(
                settings.earliest().atStartOfDay(ShanghaiTime.ZONE).toInstant(),
                clock.instant(),
                settings.largest(),
                settings.offsets(),
                settings.countingFlags());
    }
}
