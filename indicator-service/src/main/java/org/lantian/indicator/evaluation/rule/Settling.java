package org.lantian.indicator.evaluation.rule;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.Announcement;
import org.lantian.indicator.catalogue.Verdict;

/**
 * When a verdict has stayed long enough to be told. It looks at the figures only and not at the hour when they came: the verdicts
 * as of the last days must all say the same, so that a replay of the hours tells what the live run told.
 *
 * @param days as of so many days in a row it must have been the same
 * @param coveragePercent so many of the days so far must have a valid value
 */
public record Settling(int days, int coveragePercent) {

    /** What is to be told of a target now, null if nothing. {@code on} judges as of a day. */
    public @Nullable Announcement news(
            @Nullable Verdict told, Ruling now, LocalDate today, Function<LocalDate, Ruling> on) {
        var verdict = now.judgement().verdict();
        var news = Announcement.after(told, verdict);
        return news != null && settled(verdict, told, news, now, today, on) ? news : null;
    }

    /** A period that has ended is settled, and so is that there are no data. */
    private boolean settled(
            Verdict verdict,
            @Nullable Verdict told,
            Announcement news,
            Ruling now,
            LocalDate today,
            Function<LocalDate, Ruling> on) {
        if (verdict == Verdict.MET || verdict == Verdict.MISSED || verdict == Verdict.NO_DATA) {
            return true;
        }
        var coverage = now.coverage();
        if (coverage != null && 100 * coverage.observed() < coveragePercent * coverage.expected()) {
            return false;
        }
        for (int back = 1; back < days; back++) {
            var then = on.apply(today.minusDays(back)).judgement().verdict();
            boolean same =
                    news == Announcement.VERDICT_CHANGED ? then == verdict : Announcement.after(told, then) == news;
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
