package org.lantian.indicator.source.exceedance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lantian.indicator.catalogue.AnsweringUnit;
import org.lantian.kit.event.PublishedEvent;

/** {@code source.exceedance-withdrawn}: an exceedance that was told does not stand after its readings were corrected; told once. */
public record ExceedanceWithdrawn(
        UUID exceedanceId,
        String sourceCode,
        String sourceName,
        String enterprise,
        String regionCode,
        String regionName,
        String pollutant,
        Instant from,
        Instant to,
        int hours,
        String reason,
        List<AnsweringUnit> units,
        Instant at)
        implements PublishedEvent {

    @Override
    public String eventName() {
        return "source.exceedance-withdrawn";
    }

    @Override
    public String eventKey() {
        return sourceCode;
    }
}
