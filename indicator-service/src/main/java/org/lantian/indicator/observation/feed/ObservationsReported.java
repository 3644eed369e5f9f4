package org.lantian.indicator.observation.feed;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours that a feed reports. The fields of a row are taken as they come, so that one that cannot be read costs its row and not the batch.
 *
 * @param batch the feed's name for it; the answer carries it
 * @param reason why values differ from those reported before
 */
public record ObservationsReported(
        String batch, String source, @Nullable String reason, List<@Nullable Row> rows) {

    /** One row, unread. */
    public record Row(
            @Nullable JsonNode station,
            @Nullable JsonNode pollutant,
            @Nullable JsonNode observedAt,
            @Nullable JsonNode value,
            @Nullable JsonNode flag) {}

    public ObservationsReported {
        requireNonNull(batch, "batch");
        requireNonNull(source, "source");
        requireNonNull(rows, "rows");
    }
}
