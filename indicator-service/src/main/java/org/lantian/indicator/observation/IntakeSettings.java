package org.lantian.indicator.observation;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.lantian.indicator.airquality.Pollutant;

/** Bounds of the intake, from configuration. */
@ConfigMapping(prefix = "lantian.observations")
interface IntakeSettings {

    LocalDate earliest();

    int rowsPerRequest();

    Map<Pollutant, BigDecimal> largest();
}
