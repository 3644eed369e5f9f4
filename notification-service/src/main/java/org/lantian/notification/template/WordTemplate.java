package org.lantian.notification.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.template.Words.Language;

/**
 * What notices of a kind say, or those of a kind that only one event told of, as Qute templates over {@code unit}, {@code kind},
 * {@code count}, {@code link} (to the inbox) and {@code items}, each with its {@code event}, {@code title}, {@code planTitle},
 * {@code measureNumber}, {@code dueOn}, {@code days}, {@code detail} and {@code unit}. What is said of an event goes before what is
 * said of a kind.
 */
@Schema(description = "what notices of a kind say, or those that one event told of")
public record WordTemplate(
        @Schema(description = "the kind of notice; this or the event", examples = "OVERDUE") @Size(max = 40) @Nullable
        String kind,

        @Schema(
                description = "the event that told of all that the notice names; this or the kind",
                examples = "task.overdue")
        @Size(max = 100)
        @Nullable
        String event,

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
        if (isNone(kind) == isNone(event)) {
            throw new IllegalArgumentException("a template is for a kind of notice or for an event");
        }
        if (title != null && body != null) {
            Words.mustParse(title);
            Words.mustParse(body);
        }
    }

    private static boolean isNone(@Nullable String value) {
        return value == null || value.isBlank();
    }

    boolean isFor(String wanted, Language in) {
        return language == in && (wanted.equals(kind) || wanted.equals(event));
    }
}
