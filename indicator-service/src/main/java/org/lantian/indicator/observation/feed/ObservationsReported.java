package org.lantian.indicator.observation.feed;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * {@code observation.reported}: hours that a feed reports.
 *
 * @param batch the feed's name for it; the answer carries it
 * @param reason why values differ from those reported before
 * @param rows a list of them, unread, so that one that cannot be read costs its row and not the batch
 */
public record ObservationsReported(
        String batch, String source, @Nullable String reason, JsonNode rows) {}
