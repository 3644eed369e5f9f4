package org.lantian.indicator.source.exceedance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantian.indicator.catalogue.AnsweringUnit;
import org.lantian.kit.event.PublishedEvent;

/** {@code source.limit-exceeded}: a source lay above a limit for as many hours in a row as its rule says; told once for each row. */
public record LimitExceeded(
        UUID exceedanceId,
        String sourceCode,
        String sourceName,
        String enterprise,
        String regionCode,
        String regionName,
        String pollutant,
        BigDecimal limit,
        String unit,
        BigDecimal highest,
        Instant from,
        Instant to,
        int hours,
        String reason,
        List<AnsweringUnit> units,
        Instant at)
        implements PublishedEvent {

    @Override
    public String eventName() {
        return "source.limit-exceeded";
    }

    @Override
    public String eventKey() {
        return sourceCode;
    }
}
