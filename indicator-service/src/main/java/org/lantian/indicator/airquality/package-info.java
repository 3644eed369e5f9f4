/**
 * The air-quality standards of China as data, chosen by the date of the observation, and the words and numbers that
 * every figure is made of.
 *
 * <p>Doors: {@link org.lantian.indicator.airquality.Standards} (which rules apply on a day, under which
 * {@link org.lantian.indicator.airquality.AssessmentOptions}), {@link org.lantian.indicator.airquality.Period},
 * {@link org.lantian.indicator.airquality.index.AirQualityIndex} (an hour's or a day's index),
 * {@link org.lantian.indicator.airquality.index.CompositeIndex},
 * {@link org.lantian.indicator.airquality.index.Ranking},
 * {@link org.lantian.indicator.airquality.statistics.DailyFigures} (hours to a day),
 * {@link org.lantian.indicator.airquality.statistics.CityFigures} (sites to a city) and
 * {@link org.lantian.indicator.airquality.statistics.PeriodFigures} (days to a period).
 */
@NullMarked
package org.lantian.indicator.airquality;

import org.jspecify.annotations.NullMarked;
