package org.lantian.notification.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit says it will do about a notice. */
@Schema(description = "what the unit will do, and until when")
public record Promise(
        @Schema(description = "what will be done", examples = "12月底前完成剩余 3 台锅炉改造") @NotBlank @Size(max = 2000)
        String what,

        @Schema(description = "the day by which it will be done", examples = "2025-12-31") @NotNull
        LocalDate on) {}
