package org.lantian.plan.lifecycle;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.duty.Role;

/** What one fact of a plan says, without the words that it was read from. A reviewer writes it, the history keeps it. */
@Schema(
        description = "what the fact says; its kind decides the other fields",
        discriminatorProperty = "kind",
        oneOf = {
            Fact.Document.class,
            Fact.DefaultResponsibility.class,
            Fact.Measure.class,
            Fact.Responsibility.class,
            Fact.Target.class,
            Fact.Deadline.class,
            Fact.Recurring.class
        })
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Document.class, name = "DOCUMENT"),
    @JsonSubTypes.Type(value = Fact.DefaultResponsibility.class, name = "DEFAULT_RESPONSIBILITY"),
    @JsonSubTypes.Type(value = Fact.Measure.class, name = "MEASURE"),
    @JsonSubTypes.Type(value = Fact.Responsibility.class, name = "RESPONSIBILITY"),
    @JsonSubTypes.Type(value = Fact.Target.class, name = "TARGET"),
    @JsonSubTypes.Type(value = Fact.Deadline.class, name = "DEADLINE"),
    @JsonSubTypes.Type(value = Fact.Recurring.class, name = "RECURRING")
})
public sealed interface Fact {

    /** What sort of fact it is. */
    enum Kind {
        DOCUMENT,
        DEFAULT_RESPONSIBILITY,
        MEASURE,
        RESPONSIBILITY,
        TARGET,
        DEADLINE,
        RECURRING
    }

    Kind kind();

    /** What the document says of itself. */
    @Schema(description = "what the document says of itself")
    record Document(
            @Schema(description = "title as printed", examples = "吴忠市空气质量持续改善行动实施方案") @NotBlank @Size(max = 300)
            String title,

            @Schema(description = "document number (文号)", examples = "青政〔2024〕31号") @Size(max = 100) @Nullable
            String documentNumber,

            @Schema(description = "who issues it", examples = "青海省人民政府") @Size(max = 200) @Nullable
            String issuer,

            @Schema(description = "date of issue", examples = "2024-06-28")
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Nullable
            LocalDate issuedOn,

            @Schema(description = "regions that the plan puts first", examples = "[\"利通区\"]") @NotNull @Size(max = 100)
            List<@NotBlank @Size(max = 100) String> keyAreas)
            implements Fact {
        @Override
        public Kind kind() {
            return Kind.DOCUMENT;
        }
    }

    /** The units held to every measure; none: the plan has no such clause. */
    @Schema(description = "the units held to every measure")
    record DefaultResponsibility(
            @Schema(description = "the units; empty: the plan has no such clause") @NotNull @Size(max = 50)
            List<@NotNull @Valid DefaultUnit> units)
            implements Fact {
        @Override
        public Kind kind() {
            return Kind.DEFAULT_RESPONSIBILITY;
        }
    }

    /** One segment of a measure. */
    @Schema(description = "one segment of a measure")
    record Measure(
            @Schema(description = "number in Arabic digits", examples = "10") @NotBlank @Size(max = 40)
            String number,

            @Schema(description = "1 for the first responsibility clause under a number", examples = "1")
            @Min(1)
            @Max(100)
            int segment,

            @Schema(description = "title of the measure", examples = "强化非道路移动源综合治理") @NotBlank @Size(max = 500)
            String title,

            @Schema(description = "headings above it", examples = "[\"二、重点任务\"]") @NotNull @Size(max = 10)
            List<@NotBlank @Size(max = 500) String> section,

            @Schema(description = "what is to be done", examples = "推进老旧工程机械淘汰。") @NotNull @Size(max = 20000)
            String text)
            implements Fact {
        @Override
        public Kind kind() {
            return Kind.MEASURE;
        }
    }

    /** Who answers for a measure. */
    @Schema(description = "who answers for a measure")
    record Responsibility(
            @Schema(description = "name as printed", examples = "市交通运输局") @NotBlank @Size(max = 60)
            String unit,

            @Schema(description = "what it owes", examples = "LEAD") @NotNull
            Role role)
            implements Fact {
        @Override
        public Kind kind() {
            return Kind.RESPONSIBILITY;
        }
    }

    /** A quantified goal of a measure or, without a measure, of the plan as a whole. */
    @Schema(description = "a quantified goal of a measure or of the plan as a whole")
    record Target(
            @Schema(description = "indicator as printed", examples = "细颗粒物浓度") @NotBlank @Size(max = 200)
            String indicator,

            @Schema(
                    description = "how the value is meant: <=, <, >=, >, =, approx, increase_by, decrease_by",
                    examples = "<=")
            @NotBlank
            @Size(max = 20)
            String comparator,

            @Schema(description = "null: a goal without a number", examples = "35")
            @Digits(integer = 15, fraction = 6)
            @Nullable
            BigDecimal value,

            @Schema(description = "unit of measure", examples = "ug/m3") @Size(max = 40) @Nullable
            String unit,

            @Schema(description = "year that the value is relative to", examples = "2020")
            @Min(1990)
            @Max(2100)
            @Nullable
            Integer baselineYear,

            @Schema(description = "end of the period", examples = "2025-12-31")
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Nullable
            LocalDate dueOn,

            @Schema(description = "what it covers, as printed", examples = "全市") @Size(max = 200) @Nullable
            String scope,

            @Schema(description = "the plan strives for it (力争, 争取, 鼓励)")
            boolean aspirational,

            @Schema(description = "the value is approximate (左右)")
            boolean approximate)
            implements Fact {
        @Override
        public Kind kind() {
            return Kind.TARGET;
        }
    }

    /** A dated duty without a number. */
    @Schema(description = "a dated duty without a number")
    record Deadline(
            @Schema(description = "what is due", examples = "完成编码登记") @NotBlank @Size(max = 2000)
            String what,

            @Schema(description = "the day; null: no calendar day is known", examples = "2024-10-31")
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Nullable
            LocalDate dueOn)
            implements Fact {
        @Override
        public Kind kind() {
            return Kind.DEADLINE;
        }
    }

    /** A duty that returns every period. */
    @Schema(description = "a duty that returns every period")
    record Recurring(
            @Schema(description = "week, month, quarter or year", examples = "year") @NotBlank @Size(max = 10)
            String every,

            @Schema(description = "how the value is meant; null: no amount is named", examples = ">=")
            @Size(max = 20)
            @Nullable
            String comparator,

            @Schema(description = "the amount in each period", examples = "850")
            @Digits(integer = 15, fraction = 6)
            @Nullable
            BigDecimal value,

            @Schema(description = "unit of measure", examples = "批次") @Size(max = 40) @Nullable
            String unit)
            implements Fact {
        @Override
        public Kind kind() {
            return Kind.RECURRING;
        }
    }
}
