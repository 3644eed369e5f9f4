package org.lantian.indicator.figures.region;

import java.util.List;
import org.lantian.indicator.airquality.statistics.BothFigures;
import org.lantian.indicator.airquality.statistics.DailyFigures;

/**
 * A region's or a station's figures over a period and what they rest on.
 *
 * @param sites the stations in service on any of its days
 * @param days each day of the period with all its data
 * @param withoutDust the same days without approved dust
 * @param inputsVersion sum of the versions of all hours behind the figures: it grows with every hour that is added or corrected
 */
public record FiguresOver(
        BothFigures figures,
        List<String> sites,
        List<DailyFigures> days,
        List<DailyFigures> withoutDust,
        long inputsVersion) {}
