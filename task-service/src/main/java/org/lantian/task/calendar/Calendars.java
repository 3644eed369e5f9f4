package org.lantian.task.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.kit.rest.Versions;
import org.lantian.kit.time.WorkingCalendar;
import org.lantian.kit.time.WorkingYear;

/** The years that came with the service and those that an administrator uploaded, which go before them. */
@ApplicationScoped
public class Calendars implements PanacheRepositoryBase<CalendarYear, Integer> {

    private static final Logger LOG = Logger.getLogger(Calendars.class);
    private static final long FRESH = Duration.ofSeconds(30).toNanos();

    private final Map<Integer, WorkingYear> builtIn;
    private final Set<Integer> missed = ConcurrentHashMap.newKeySet();
    private final Caller caller;
    private final Clock clock;
    private volatile @Nullable Read read;

    private record Read(WorkingCalendar calendar, long at) {}

    Calendars(Caller caller, Clock clock) {
        this.builtIn = WorkingCalendar.announced().years();
        this.caller = caller;
        this.clock = clock;
    }

    /** The calendar as it now is; what another replica was told is known within half a minute. */
    @Transactional
    public WorkingCalendar current() {
        var known = read;
        if (known == null || System.nanoTime() - known.at > FRESH) {
            var years = new TreeMap<>(builtIn);
            listAll().forEach(uploaded -> years.put(uploaded.year, uploaded.days));
            known = new Read(new WorkingCalendar(years), System.nanoTime());
            read = known;
            complainOnce(known.calendar, LocalDate.now(clock).getYear());
        }
        return known.calendar;
    }

    @Transactional
    public WorkingYearView byYear(int year) {
        var uploaded = findById(year);
        if (uploaded != null) {
            return WorkingYearView.of(uploaded);
        }
        var days = builtIn.get(year);
        if (days == null) {
            throw new Refusal.NotFound("working calendar", year);
        }
        return new WorkingYearView(year, days, null, null, null);
    }

    /** Replaces a year; one that was uploaded before needs the version that the caller has seen. */
    @Transactional
    public WorkingYearView put(int year, WorkingYear days, @Nullable String ifMatch) {
        days.check(year);
        var known = findById(year);
        if (known != null) {
            Versions.require(ifMatch, known.version);
        }
        var uploaded = known == null ? new CalendarYear() : known;
        uploaded.year = year;
        uploaded.days = days;
        uploaded.uploadedBy = caller.name();
        uploaded.uploadedAt = clock.instant();
        persistAndFlush(uploaded);
        read = null;
        return WorkingYearView.of(uploaded);
    }

    private void complainOnce(WorkingCalendar calendar, int year) {
        if (!calendar.years().containsKey(year) && missed.add(year)) {
            LOG.warnf("there is no working calendar for %d: only its weekends are off", year);
        }
    }
}
