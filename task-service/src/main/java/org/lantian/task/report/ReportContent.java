package org.lantian.task.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit reports of its duty: in words, and where it can be counted in figures. */
@Schema(name = "Report")
public record ReportContent(
        @Schema(description = "what was done, in words", examples = "已完成年度抽检860批次,不合格产品全部处置到位。")
        @NotBlank
        @Size(max = 20_000)
        @Pattern(regexp = TEXT)
        String narrative,

        @Schema(description = "how much of the duty is done, in percent", examples = "100")
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Nullable
        BigDecimal percent,

        @Schema(description = "amounts done") @Size(max = 50)
        List<@NotNull @Valid Quantity> quantities) {

    /** Any text that the database can hold: all characters but NUL. */
    public static final String TEXT = "[^\\x00]*";

    public ReportContent {
        quantities = quantities == null ? List.of() : Collections.unmodifiableList(quantities);
    }
}
