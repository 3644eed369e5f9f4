package org.lantian.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantian.indicator.airquality.Fraction;
import org.lantian.indicator.airquality.Period;
import org.lantian.indicator.airquality.Standards;
import org.lantian.indicator.airquality.statistics.PeriodFigures;
import org.lantian.indicator.catalogue.Indicator;
import org.lantian.indicator.directory.Region;
import org.lantian.indicator.evaluation.Figure.Known;
import org.lantian.indicator.evaluation.Figure.Missing;
import org.lantian.indicator.figures.Cities;
import org.lantian.indicator.figures.RegionFigures;
import org.lantian.indicator.statistic.PublishedStatistics;

/** What this service knows: figures from observations where an indicator has them, else what was published or reported for that period. */
@ApplicationScoped
class StoredEvidence {

    private final RegionFigures figures;
    private final PublishedStatistics published;
    private final Cities cities;
    private final Standards standards;

    StoredEvidence(RegionFigures figures, PublishedStatistics published, Cities cities, Standards standards) {
        this.cities = cities;
        this.figures = figures;
        this.published = published;
        this.standards = standards;
    }

    /** Evidence that computes each region's figures once, for judging many targets in one transaction. */
    Batch batch() {
        return new Batch();
    }

    final class Batch {
        private final Map<String, PeriodFigures> computed = new HashMap<>();

        Evidence of(Indicator indicator, String regionCode) {
            return period -> {
                var observed = observed(indicator, regionCode, period);
                return observed instanceof Known ? observed : published(indicator, regionCode, period, observed);
            };
        }

        private Figure observed(Indicator indicator, String regionCode, Period period) {
            if (!indicator.observed()) {
                return new Missing("没有填报数据，需要%s的%s".formatted(Wording.of(period), indicator.label()));
            }
            var ofCities = cities.of(regionCode);
            return ofCities.isEmpty() ? ofCity(indicator, regionCode, period) : meanOf(indicator, ofCities, period);
        }

        /** The region's figure is the mean of its cities' (a region attains when all do); one city without data leaves it open. */
        private Figure meanOf(Indicator indicator, List<Region> ofCities, Period period) {
            List<Known> known = new ArrayList<>();
            for (var city : ofCities) {
                var figure = ofCity(indicator, city.code(), period);
                if (figure instanceof Missing missing) {
                    return new Missing(city.name() + missing.why());
                }
                known.add((Known) figure);
            }
            var exact = known.stream().map(Known::exact).toList();
            return new Known(
                    indicator.isAttainment() ? Collections.min(exact) : Fraction.mean(exact),
                    known.get(0).decimals(),
                    known.size() + "个城市的平均值");
        }

        private Figure ofCity(Indicator indicator, String regionCode, Period period) {
            var over = computed.computeIfAbsent(regionCode + " " + period, key -> figures.over(regionCode, period));
            return IndicatorReading.of(indicator, over, standards.on(period).minimumData());
        }

        private Figure published(Indicator indicator, String regionCode, Period period, Figure otherwise) {
            return published
                    .value(regionCode, period.toString(), indicator.code())
                    .<Figure>map(figure -> new Known(
                            Fraction.of(figure.value()),
                            Math.max(0, figure.value().scale()),
                            "公布数据：" + figure.source()))
                    .orElse(otherwise);
        }
    }
}
