package org.lantian.indicator.source.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the readings of a request. */
@Schema(name = "SourceReadingsAnswer")
public record ReadingsAnswer(
        @Schema(description = "readings stored or replaced", examples = "24")
        int added,

        @Schema(description = "readings that were refused, each with its reason")
        List<Refused> refused) {

    /** A reading that was refused. */
    @Schema(name = "RefusedSourceReading")
    public record Refused(
            @Schema(description = "its place in the list, from 1", examples = "3")
            int row,

            @Schema(description = "the field that is wrong", examples = "source")
            String field,

            @Schema(description = "what is wrong", examples = "unknown_source")
            String code,

            @Schema(description = "the same in words") String detail) {}
}
