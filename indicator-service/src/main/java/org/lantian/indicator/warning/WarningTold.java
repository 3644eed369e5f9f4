package org.lantian.indicator.warning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.catalogue.AnsweringUnit;
import org.lantian.kit.event.PublishedEvent;

/** {@code warning.issued}, {@code warning.changed} and {@code warning.lifted}: the warning as it now is. */
public record WarningTold(
        @JsonIgnore News news,
        UUID warningId,
        String regionCode,
        String regionName,
        WarningLevel level,
        LocalDate from,
        @Nullable LocalDate until,
        String reason,
        List<AnsweringUnit> units,
        String by,
        Instant at)
        implements PublishedEvent {

    /** What became of it. */
    enum News {
        ISSUED("warning.issued"),
        CHANGED("warning.changed"),
        LIFTED("warning.lifted");

        private final String eventName;

        News(String eventName) {
            this.eventName = eventName;
        }
    }

    static WarningTold of(News news, WarningView warning) {
        return new WarningTold(
                news,
                warning.id(),
                warning.regionCode(),
                warning.regionName(),
                warning.level(),
                warning.from(),
                warning.until(),
                warning.reason(),
                warning.units(),
                warning.by(),
                warning.at());
    }

    @Override
    public String eventName() {
        return news.eventName;
    }

    @Override
    public String eventKey() {
        return warningId.toString();
    }
}
