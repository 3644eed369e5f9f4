package org.lantian.plan.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The lights of a plan as of the end of a day. */
public record ProgressView(
        @Schema(description = "the plan") UUID planId,

        @Schema(description = "the day at whose end the lights are shown", examples = "2026-03-01")
        LocalDate asOf,

        @Schema(description = "what a light stands for", examples = "measure")
        String by,

        @Schema(description = "lights in the order of the plan, or the worst first for units and regions")
        List<LightView> items) {

    /** One light with its reasons and the facts behind it. */
    public record LightView(
            @Schema(description = "id of the measure, unit or plan, or code of the region", examples = "990100")
            String id,

            @Schema(description = "what people call it", examples = "10#2 强化非道路移动源综合治理")
            String name,

            @Schema(description = "the light") Light light,

            @Schema(description = "the light as people read it", examples = "黄灯")
            String lightLabel,

            @Schema(description = "why, the worst first", examples = "[\"明湖市教育局应于2026-02-20完成，已逾期9天\"]")
            List<String> reasons,

            @Schema(description = "how many duties and targets show which light")
            Map<Light, Long> counts,

            @Schema(description = "the duties behind it, the worst first")
            List<DutyView> duties,

            @Schema(description = "the targets behind it, the worst first")
            List<TargetLightView> targets) {}

    /** A duty behind a light. */
    public record DutyView(
            @Schema(description = "id of the assignment") UUID assignmentId,

            @Schema(description = "id of the measure segment")
            UUID measureId,

            @Schema(description = "id of the unit", examples = "u-990100-k3f7q2m9xa")
            String unitId,

            @Schema(description = "complete name of the unit", examples = "明湖市教育局")
            String unitName,

            @Schema(description = "LEAD, COOPERATING, RESPONSIBLE or IMPLEMENTING", examples = "LEAD")
            String role,

            @Schema(description = "state of the assignment on that day", examples = "SIGNED_FOR")
            String state,

            @Schema(description = "last day for the duty", examples = "2026-02-20") @Nullable
            LocalDate dueOn,

            @Schema(description = "whole days since the due date ended; 0: not overdue", examples = "9")
            long overdueDays,

            @Schema(description = "the light of this duty") Light light) {}

    /** A target behind a light. */
    public record TargetLightView(
            @Schema(description = "id of the target") UUID targetId,

            @Schema(description = "region judged", examples = "990100")
            String regionCode,

            @Schema(description = "indicator as printed", examples = "细颗粒物浓度")
            String indicator,

            @Schema(description = "MET, ON_TRACK, AT_RISK, OFF_TARGET, MISSED or NO_DATA", examples = "OFF_TARGET")
            String verdict,

            @Schema(description = "what the figure covers", examples = "2025") @Nullable
            String period,

            @Schema(description = "why, in words and numbers")
            String reason,

            @Schema(description = "the light of this target")
            Light light) {}
}
