package org.lantian.indicator.observation.screening;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.observation.Observation;
import org.lantian.indicator.observation.Observation.Key;
import org.lantian.indicator.observation.form.RawRow;

/**
 * Judges the rows of one request one by one: each becomes an observation, repeats an earlier row, or is refused with the first
 * thing that is wrong with it. Nothing is repaired and nothing dropped silently.
 */
public final class Screening {

    private final Function<String, Standing> stations;
    private final RowReading reading;
    private final Map<Key, Observation> accepted = new LinkedHashMap<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private int repeated;

    public Screening(Function<String, Standing> stations, Plausibility plausible) {
        this.stations = stations;
        this.reading = new RowReading(plausible);
    }

    public void take(RawRow row) {
        try {
            var observation = reading.read(row);
            mustStand(observation);
            accept(observation);
        } catch (RowRefused reason) {
            refused.add(reason.row(row.row()));
        }
    }

    public List<Observation> accepted() {
        return List.copyOf(accepted.values());
    }

    public List<RefusedRow> refused() {
        return refused;
    }

    /** Rows that say again what an earlier row of the request said. */
    public int repeated() {
        return repeated;
    }

    private void mustStand(Observation observation) {
        var station = observation.station();
        var standing = stations.apply(station);
        if (standing instanceof Standing.Allowed allowed) {
            if (allowed.serviceTime().isBounded() && !allowed.serviceTime().covers(dayOf(observation))) {
                throw new RowRefused("observedAt", "out_of_service", station + " was not in service then");
            }
        } else if (standing instanceof Standing.OutOfReach) {
            throw new RowRefused("station", "station_out_of_reach", station + " lies outside your region");
        } else {
            throw new RowRefused("station", "unknown_station", "there is no station of this code");
        }
    }

    private static LocalDate dayOf(Observation observation) {
        return ShanghaiTime.dayOf(LocalDateTime.ofInstant(observation.observedAt(), ShanghaiTime.ZONE));
    }

    private void accept(Observation observation) {
        var earlier = accepted.putIfAbsent(observation.key(), observation);
        if (earlier == null) {
            return;
        }
        if (!earlier.saysTheSameAs(observation)) {
            throw new RowRefused(
                    "value",
                    "disagrees_with_earlier_row",
                    "an earlier row of this request says " + earlier.said() + " for the same hour");
        }
        repeated++;
    }
}
