package org.lantian.indicator.figures.day;

import org.lantian.indicator.airquality.statistics.DailyFigures;

/**
 * A station's day as stored: with all its data, without approved dust, and the version of the hours it rests on.
 */
public record StoredDay(DailyFigures all, DailyFigures withoutDust, long inputsVersion) {

    public boolean isTouchedByDust() {
        return !all.equals(withoutDust);
    }
}
