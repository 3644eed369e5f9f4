package org.lantian.indicator.figures.region;

import java.util.List;
import org.lantian.indicator.airquality.statistics.DailyFigures;

/**
 * A region's days from its control stations.
 *
 * @param stations those in service
 * @param all the days with all data
 * @param withoutDust the same days without approved dust
 * @param version of the stored inputs
 */
public record RegionDays(List<String> stations, List<DailyFigures> all, List<DailyFigures> withoutDust, long version) {}
