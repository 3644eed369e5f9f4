package org.lantian.notification.contact;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.template.Words.Language;

/** A contact point as those who keep it see it. */
@Schema(description = "where a unit is reached")
public record ContactPointView(
        @Schema(description = "id of the contact point", examples = "wuzhong-environment-mail")
        String id,

        @Schema(description = "the unit that is reached there", examples = "u-640300-a1b2c3d4e5")
        String unitId,

        @Schema(description = "EMAIL, WEBHOOK, SMS, WECOM, DINGTALK or FEISHU", examples = "EMAIL")
        Channel channel,

        @Schema(description = "the address", examples = "officer@example.org")
        String address,

        @Schema(description = "whether webhooks are signed", examples = "false")
        boolean signed,

        @Schema(description = "used only when another contact point of the unit has failed", examples = "false")
        boolean standby,

        @Schema(description = "language of what is sent there", examples = "ZH")
        Language language,

        @Schema(
                description = "when it was shown that somebody reads there; nothing is sent before",
                examples = "2025-12-20T01:05:00Z")
        @Nullable
        Instant verifiedAt,

        @Schema(description = "who changed it last", examples = "planner-640300")
        String changedBy,

        @Schema(description = "when", examples = "2025-12-20T01:00:00Z")
        Instant changedAt,

        @Schema(description = "version, as in the ETag", examples = "0")
        long version) {

    static ContactPointView of(ContactPoint point) {
        return new ContactPointView(
                point.id,
                point.unitId,
                point.channel,
                point.address,
                point.secret != null,
                point.standby,
                point.language,
                point.verifiedAt,
                point.changedBy,
                point.changedAt,
                point.version);
    }

    /** Without the address: this may stand in a log. */
    @Override
    public String toString() {
        return "ContactPointView[id=" + id + ", unitId=" + unitId + ", channel=" + channel + "]";
    }
}
