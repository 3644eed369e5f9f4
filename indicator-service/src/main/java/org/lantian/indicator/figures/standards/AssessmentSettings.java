package org.lantian.indicator.figures.standards;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** Overrides of what the standards leave open; the keys are those of {@code airquality/options.properties}. */
@ConfigMapping(prefix = "lantian.airquality")
interface AssessmentSettings {

    @WithParentName
    Map<String, String> options();
}
