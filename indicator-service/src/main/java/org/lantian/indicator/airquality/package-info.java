/**
 * The air-quality standards of China as data, chosen by the date of the observation, and the words and numbers that
 * every figure is made of.
 *
 * <p>Doors, each a static method that takes {@link org.lantian.indicator.airquality.Standards}, which say what rules
 * apply on a day under which {@link org.lantian.indicator.airquality.AssessmentOptions}:
 *
 * <ul>
 *   <li>{@link org.lantian.indicator.airquality.index.AirQualityIndex}: concentrations to an hour's or a day's index;
 *   <li>{@link org.lantian.indicator.airquality.statistics.DailyFigures}: hours to a day;
 *   <li>{@link org.lantian.indicator.airquality.statistics.CityFigures}: sites to a city;
 *   <li>{@link org.lantian.indicator.airquality.statistics.PeriodFigures}: days to a {@link
 *       org.lantian.indicator.airquality.Period};
 *   <li>{@link org.lantian.indicator.airquality.statistics.BothFigures}: the same with and without approved dust;
 *   <li>{@link org.lantian.indicator.airquality.index.CompositeIndex}: statistics to the composite index;
 *   <li>{@link org.lantian.indicator.airquality.index.Ranking}: regions in order of a figure;
 *   <li>{@link org.lantian.indicator.airquality.explanation.Explanation}: why a figure is what it is.
 * </ul>
 */
@NullMarked
package org.lantian.indicator.airquality;

import org.jspecify.annotations.NullMarked;
