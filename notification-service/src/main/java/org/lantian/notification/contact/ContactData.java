package org.lantian.notification.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact point as it is to be. */
@Schema(description = "where a unit is reached, by which channel")
public record ContactData(
        @Schema(description = "the unit that is reached there", examples = "u-640300-a1b2c3d4e5")
        @NotBlank
        @Size(max = 100)
        String unitId,

        @Schema(description = "EMAIL or WEBHOOK", examples = "WEBHOOK") @NotNull
        Channel channel,

        @Schema(
                description = "an e-mail address, or an http or https URL of a public host",
                examples = "https://oa.example.org/hooks/lantian")
        @NotBlank
        @Size(max = 2000)
        String address,

        @Schema(
                description =
                        "for a webhook: the key of its signatures by Standard Webhooks, whsec_ and 24 to 64 bytes in"
                                + " Base64; never shown again",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        @Size(max = 100)
        @Pattern(regexp = "whsec_[A-Za-z0-9+/]{32,88}={0,2}")
        @Nullable
        String secret) {

    /** Without address and secret: this may stand in a log. */
    @Override
    public String toString() {
        return "ContactData[unitId=" + unitId + ", channel=" + channel + "]";
    }
}
