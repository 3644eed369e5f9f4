package org.lantian.indicator.observation.feed;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.indicator.observation.form.RawRow;

/**
 * {@code observation.reported}: hours that a feed reports.
 *
 * @param batch the feed's name for it; the answer carries it
 * @param reason why values differ from those reported before
 * @param rows as they were sent, before anything is believed
 */
public record ObservationsReported(
        String batch,
        String source,
        @Nullable String reason,
        @JsonDeserialize(using = ReportedRows.class) List<RawRow> rows) {}
