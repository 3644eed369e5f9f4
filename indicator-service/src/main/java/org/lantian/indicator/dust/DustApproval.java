package org.lantian.indicator.dust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.airquality.statistics.DustExclusion;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.observation.storage.ChangedDays;
import org.lantian.indicator.station.StationRegister;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.caller.Reach;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Page;
import org.lantian.kit.rest.Paging;
import org.lantian.kit.rest.Versions;

/** Approves and revokes dust periods; the days that one touches follow, and no others. */
@ApplicationScoped
@Transactional
public class DustApproval {

    private final DustPeriods periods;
    private final Directory directory;
    private final StationRegister stations;
    private final ChangedDays changedDays;
    private final Clock clock;

    DustApproval(
            DustPeriods periods, Directory directory, StationRegister stations, ChangedDays changedDays, Clock clock) {
        this.periods = periods;
        this.directory = directory;
        this.stations = stations;
        this.changedDays = changedDays;
        this.clock = clock;
    }

    public DustPeriodView approve(DustPeriodData data, Caller caller) {
        directory.named("regionCode", data.regionCode());
        caller.mustReach(data.regionCode());
        if (data.to().toInstant().isAfter(clock.instant())) {
            throw new Refusal.Invalid("future_time", "to", "only what has happened is approved");
        }
        var period = new DustPeriod(data, caller.name(), clock.instant());
        periods.persistAndFlush(period);
        mark(period);
        return period.view();
    }

    public Page<DustPeriodView> list(Reach reach, Paging paging) {
        return Page.of(periods.within(reach), paging, DustPeriod::view);
    }

    public DustPeriodView get(UUID id, Reach reach) {
        return within(id, reach).view();
    }

    public DustPeriodView revoke(UUID id, @Nullable String ifMatch, Caller caller) {
        var period = within(id, caller.reach());
        Versions.require(ifMatch, period.version());
        period.revoke(caller.name(), clock.instant());
        periods.flush();
        mark(period);
        return period.view();
    }

    /** What is approved for a station's region on these days. */
    public DustExclusion over(String regionCode, LocalDate first, LocalDate last) {
        var from = first.atStartOfDay(ShanghaiTime.ZONE).toInstant();
        var to = last.plusDays(1).atStartOfDay(ShanghaiTime.ZONE).toInstant();
        return new DustExclusion(periods.approved(from, to).stream()
                .filter(period -> new Reach(period.regionCode()).covers(regionCode))
                .map(DustPeriod::approved)
                .toList());
    }

    private DustPeriod within(UUID id, Reach reach) {
        return periods.findByIdOptional(id)
                .filter(period -> reach.covers(period.regionCode()))
                .orElseThrow(() -> new Refusal.NotFound("dust period", id));
    }

    private void mark(DustPeriod period) {
        changedDays.mark(stations.stationsOf(period.regionCode()), period.firstDay(), period.lastDay());
    }
}
