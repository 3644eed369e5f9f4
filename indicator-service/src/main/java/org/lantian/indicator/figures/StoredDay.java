package org.lantian.indicator.figures;

import org.lantian.indicator.airquality.statistics.DailyFigures;

/**
 * A station's day as stored: with all its data, without approved dust, and the version of the hours it rests on.
 */
record StoredDay(DailyFigures all, DailyFigures withoutDust, long inputsVersion) {

    boolean isTouchedByDust() {
        return !all.equals(withoutDust);
    }
}
