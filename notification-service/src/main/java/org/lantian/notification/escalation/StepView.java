package org.lantian.notification.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.NoticeFacts;

/** A step that was taken, with the facts as they stood. */
@Schema(description = "a step of the ladder as it was taken")
public record StepView(
        @Schema(description = "id of the step", examples = "5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10")
        UUID id,

        @Schema(description = "the notice that was not answered", examples = "0c9d6e38-41b8-4f0e-8a53-0a4a7c9b1d22")
        UUID noticeId,

        @Schema(description = "its unit", examples = "u-640300-a1b2c3d4e5")
        String unitId,

        @Schema(description = "counted from 1", examples = "2")
        int number,

        @Schema(description = "the rung", examples = "URGING")
        Rung rung,

        @Schema(description = "the rung in Chinese", examples = "督办")
        String rungLabel,

        @Schema(description = "SILENCE, NO_ACTION or BROKEN_PROMISE", examples = "SILENCE")
        Because because,

        @Schema(description = "the reason in Chinese", examples = "未签收")
        String becauseLabel,

        @Schema(description = "when", examples = "2025-12-22T01:30:00Z")
        Instant takenAt,

        @Schema(description = "the units that were told", examples = "[\"u-640300-a1b2c3d4e5\"]")
        List<String> told,

        @Schema(description = "colour of the supervision slip", examples = "BLUE") @Nullable
        SlipColour slipColour,

        @Schema(description = "number of the supervision slip", examples = "督办〔2025〕12号") @Nullable
        String slipNumber,

        @Schema(description = "the facts as they stood") NoticeFacts facts) {

    static StepView of(EscalationStep step) {
        return new StepView(
                step.id,
                step.noticeId,
                step.unitId,
                step.number,
                step.rung,
                step.rung.label(),
                step.because,
                step.because.label(),
                step.takenAt,
                step.told.isEmpty() ? List.of() : List.of(step.told.split(" ")),
                step.slipColour,
                step.slipNumber,
                step.facts);
    }
}
