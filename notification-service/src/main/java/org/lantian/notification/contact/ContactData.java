package org.lantian.notification.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.template.Words.Language;

/** A contact point as it is to be. */
@Schema(description = "where a unit is reached, by which channel")
public record ContactData(
        @Schema(description = "the unit that is reached there", examples = "u-640300-a1b2c3d4e5")
        @NotBlank
        @Size(max = 100)
        String unitId,

        @Schema(description = "EMAIL, WEBHOOK, SMS, WECOM, DINGTALK or FEISHU", examples = "WEBHOOK") @NotNull
        Channel channel,

        @Schema(
                description = "an e-mail address, a telephone number, or an http or https URL of a public host",
                examples = "https://oa.example.org/hooks/lantian")
        @NotBlank
        @Size(max = 2000)
        String address,

        @Schema(
                description =
                        "for a webhook: the key of its signatures by Standard Webhooks, whsec_ and 24 to 64 bytes in"
                                + " Base64; for a robot of DingTalk or Feishu: its signing secret; never shown again",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        @Size(max = 100)
        @Pattern(regexp = "whsec_[A-Za-z0-9+/]{32,88}={0,2}|[A-Za-z0-9_-]{8,100}")
        @Nullable
        String secret,

        @Schema(description = "used only when another contact point of the unit has failed", examples = "false")
        @Nullable
        Boolean standby,

        @Schema(description = "language of what is sent there: ZH, unless said otherwise, or EN", examples = "ZH")
        @Nullable
        Language language) {

    Language inLanguage() {
        return language == null ? Language.ZH : language;
    }

    boolean isStandby() {
        return Boolean.TRUE.equals(standby);
    }

    /** Without address and secret: this may stand in a log. */
    @Override
    public String toString() {
        return "ContactData[unitId=" + unitId + ", channel=" + channel + "]";
    }
}
