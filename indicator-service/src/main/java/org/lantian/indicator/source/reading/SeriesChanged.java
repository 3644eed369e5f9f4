package org.lantian.indicator.source.reading;

import java.time.Instant;
import org.lantian.indicator.source.SourceView;

/** Readings of a source's pollutant between these hours were taken or replaced; said inside the service, in the same transaction. */
public record SeriesChanged(SourceView source, String pollutant, Instant first, Instant last) {

    SeriesChanged with(Instant at) {
        return new SeriesChanged(source, pollutant, at.isBefore(first) ? at : first, at.isAfter(last) ? at : last);
    }
}
