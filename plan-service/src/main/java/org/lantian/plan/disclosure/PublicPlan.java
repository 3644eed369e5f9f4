package org.lantian.plan.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A disclosed plan as the public reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PublicPlan")
public record PublicPlan(
        @Schema(description = "id of the plan") UUID id,

        @Schema(description = "title", examples = "吴忠市空气质量持续改善行动实施方案")
        String title,

        @Schema(description = "number of the document", examples = "吴政办发〔2024〕30号") @Nullable
        String documentNumber,

        @Schema(description = "who issued it", examples = "吴忠市人民政府办公室") @Nullable
        String issuer,

        @Schema(description = "region it is for", examples = "640300")
        String regionCode,

        @Schema(description = "date of the document", examples = "2024-11-08") @Nullable
        LocalDate issuedOn,

        @Schema(description = "ISSUED, SUPERSEDED or CLOSED", examples = "ISSUED")
        String status,

        @Schema(description = "its objectives in the document's words; in lists left out") @Nullable
        List<String> objectives,

        @Schema(description = "its measures in the order of the document; in lists left out") @Nullable
        List<PublicMeasure> measures) {

    /** A measure with the units named for it. */
    @Schema(name = "PublicMeasure")
    public record PublicMeasure(
            @Schema(description = "number in the document", examples = "10")
            String number,

            @Schema(description = "title", examples = "推进燃煤锅炉改造")
            String title,

            @Schema(description = "text in the document's words")
            String text,

            @Schema(description = "units as printed, with their roles")
            List<PublicUnit> units) {}

    /** A unit as the plan names it. */
    @Schema(name = "PublicUnit")
    public record PublicUnit(
            @Schema(description = "name as printed", examples = "市生态环境局")
            String unit,

            @Schema(description = "LEAD, COOPERATING, RESPONSIBLE or IMPLEMENTING", examples = "LEAD")
            String role) {}
}
