package org.lantian.indicator.figures.standards;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lantian.indicator.airquality.AssessmentOptions;
import org.lantian.indicator.airquality.Standards;

/** The standards under the configured options, read once. */
final class StandardsInForce {

    private StandardsInForce() {}

    @Produces
    @Singleton
    static Standards standards(AssessmentSettings settings) {
        return Standards.under(AssessmentOptions.of(settings.options()));
    }
}
