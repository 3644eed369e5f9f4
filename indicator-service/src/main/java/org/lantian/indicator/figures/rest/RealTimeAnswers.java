package org.lantian.indicator.figures.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.lantian.indicator.airquality.ShanghaiTime;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.explanation.Explanation;
import org.lantian.indicator.figures.RealTime;
import org.lantian.indicator.station.ServiceTime;
import org.lantian.kit.problem.Refusal;

/** Answers with the real-time index of some stations at a time that a caller wrote; what is no hour is refused. */
@ApplicationScoped
class RealTimeAnswers {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final RealTime realTime;
    private final Standards standards;

    RealTimeAnswers(RealTime realTime, Standards standards) {
        this.realTime = realTime;
        this.standards = standards;
    }

    IndexAnswer of(List<ServiceTime> stations, String at) {
        var end = hour(at);
        var report = realTime.of(stations, end);
        return IndexAnswer.of(
                standards.on(ShanghaiTime.dayOf(end)),
                report,
                Explanation.ofIndex(standards, end, true, report).steps());
    }

    /** A plus in a query may come as a space. */
    private static LocalDateTime hour(String at) {
        try {
            var time = OffsetDateTime.parse(at.replace(' ', '+'));
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR && time.toEpochSecond() % 3600 == 0) {
                return ShanghaiTime.civil(time);
            }
        } catch (DateTimeException e) {
            // refused below
        }
        throw new Refusal.Invalid("unreadable_time", "at", "write the end of an hour as 2017-07-07T16:00:00+08:00");
    }
}
