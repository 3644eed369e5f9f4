package org.lantian.indicator.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.indicator.directory.Unit;

/** A unit that answers for a target. */
@Embeddable
public record AnsweringUnit(
        @Column(name = "unit_id") @Schema(description = "id of the unit", examples = "u-640300-k3f7q2m9xa")
        String unitId,

        @Column(name = "unit_name") @Schema(description = "its complete name", examples = "吴忠市生态环境局")
        String unitName,

        @Column(name = "region_code") @Schema(description = "region it belongs to", examples = "640300")
        String regionCode,

        @Column @Schema(description = "LEAD, COOPERATING, RESPONSIBLE or IMPLEMENTING", examples = "RESPONSIBLE")
        String role) {

    /** The same duty of the unit that took over. */
    AnsweringUnit passedTo(Unit successor) {
        return new AnsweringUnit(successor.unitId(), successor.name(), successor.regionCode(), role);
    }
}
