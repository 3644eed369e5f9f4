package org.lantian.notification.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.notification.template.Words.Language;

/**
 * What notices of a kind say, as Qute templates over {@code unit}, {@code kind}, {@code count}, {@code link} (to the inbox) and
 * {@code items}, each with its {@code event}, {@code title}, {@code planTitle}, {@code measureNumber}, {@code dueOn}, {@code days},
 * {@code detail} and {@code unit}.
 */
@Schema(description = "what notices of a kind say")
public record WordTemplate(
        @Schema(description = "the kind of notice", examples = "OVERDUE") @NotBlank @Size(max = 40)
        String kind,

        @Schema(description = "ZH or EN", examples = "ZH") @NotNull
        Language language,

        @Schema(description = "template of the title", examples = "【{kind}】{count} 项") @NotBlank @Size(max = 500)
        String title,

        @Schema(
                description = "template of the text",
                examples = "{unit}：{#for item in items}\n{item_count}. {item.title}，时限 {item.dueOn}{/for}")
        @NotBlank
        @Size(max = 20000)
        String body) {

    public WordTemplate {
        if (title != null && body != null) {
            Words.mustParse(title);
            Words.mustParse(body);
        }
    }
}
