package org.lantian.notification.delivery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a dead delivery goes instead. */
@Schema(description = "where it goes instead")
public record Redirection(
        @Schema(description = "a verified contact point of the same unit", examples = "wuzhong-environment-duty-phone")
        @NotBlank
        @Size(max = 64)
        String contactPointId) {}
