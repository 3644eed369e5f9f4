package org.lantian.indicator.figures;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.AssessmentOptions.CityFrom;
import org.lantian.indicator.airquality.Standards;

/** The standards under the configured options, read once. */
final class StandardsInForce {

    private StandardsInForce() {}

    @Produces
    @Singleton
    static Standards standards(AssessmentSettings settings) {
        var options = AssessmentOptions.of(settings.options());
        if (options.cityFrom() == CityFrom.HOURS) {
            throw new IllegalArgumentException(
                    "lantian.airquality.city-from=HOURS: stored figures are kept by station and day, so a city's come from DAYS");
        }
        return Standards.under(options);
    }
}
