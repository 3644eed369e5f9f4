package org.lantian.indicator.figures.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.station.StationRegister;
import org.lantian.kit.audit.AuditTrail;
import org.lantian.kit.caller.Caller;

/** Has stored days computed from their hours once more, as after a change of what the standards leave open. Nothing changes where nothing did. */
@ApplicationScoped
@Transactional
public class Recomputation {

    private final Directory directory;
    private final StationRegister stations;
    private final StationDays stationDays;
    private final AuditTrail audit;

    Recomputation(Directory directory, StationRegister stations, StationDays stationDays, AuditTrail audit) {
        this.directory = directory;
        this.stations = stations;
        this.stationDays = stationDays;
        this.audit = audit;
    }

    /** Returns how many days of stations will be computed. */
    public int of(String regionCode, Period period, Caller caller) {
        directory.named("regionCode", regionCode);
        caller.mustReach(regionCode);
        int days = stationDays.mark(stations.stationsOf(regionCode), period);
        audit.done("Recomputation", regionCode, period.toString() + ", days: " + days);
        return days;
    }
}
