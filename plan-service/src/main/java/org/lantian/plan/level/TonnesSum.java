package org.lantian.plan.level;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Tonnes that an upper plan asks for, and what the lower plans together bring to them. */
public record TonnesSum(
        @Schema(
                description =
                        "SHORT: less than asked for; EXCEEDS: more than allowed; INCOMPLETE: lower plans are missing")
        Verdict verdict,

        @Schema(description = "the upper plan's target") LevelTarget upper,

        @Schema(description = "what it asks for, in tonnes", examples = "21000")
        BigDecimal asked,

        @Schema(description = "what the lower plans together name, in tonnes", examples = "18600")
        BigDecimal sum,

        @Schema(description = "asked for less the sum, in tonnes; negative: more than asked for", examples = "2400")
        BigDecimal gap,

        @Schema(description = "what each lower plan brings") List<Share> shares,

        @Schema(description = "lower plans that name no such target")
        List<PlanReference> without,

        @Schema(description = "the figures in words", examples = "上级 21000 吨，下级合计 18600 吨，相差 2400 吨")
        String reason) {

    private static final Map<String, BigDecimal> IN_TONNES = Map.of(
            "t", BigDecimal.ONE,
            "吨", BigDecimal.ONE,
            "千吨", BigDecimal.valueOf(1_000),
            "万吨", BigDecimal.valueOf(10_000),
            "亿吨", BigDecimal.valueOf(100_000_000),
            "吨标准煤", BigDecimal.ONE,
            "万吨标准煤", BigDecimal.valueOf(10_000));

    /** Whether the tonnes add up. */
    public enum Verdict {
        ADDS_UP,
        SHORT,
        EXCEEDS,
        INCOMPLETE
    }

    /** A lower plan's part. */
    public record Share(
            @Schema(description = "the lower plan") PlanReference plan,
            @Schema(description = "its target") LevelTarget target,

            @Schema(description = "in tonnes", examples = "6200")
            BigDecimal tonnes) {}

    /** Every target of the upper plan in tonnes, added up below; nothing where there is no lower plan yet. */
    static List<TonnesSum> of(LevelPlan upper, List<LevelPlan> lower, boolean complete) {
        return lower.isEmpty()
                ? List.of()
                : upper.targets().stream()
                        .flatMap(target -> tonnes(target).stream().map(asked -> sum(target, asked, lower, complete)))
                        .toList();
    }

    private static TonnesSum sum(LevelTarget upper, BigDecimal asked, List<LevelPlan> lower, boolean complete) {
        List<Share> shares = new ArrayList<>();
        List<PlanReference> without = new ArrayList<>();
        for (var plan : lower) {
            plan.targets().stream()
                    .filter(target -> upper.namesTheSameAs(target)
                            && isRelativeAlike(upper, target)
                            && Objects.equals(upper.year(), target.year()))
                    .flatMap(target -> tonnes(target).stream().map(t -> new Share(plan.reference(), target, t)))
                    .findFirst()
                    .ifPresentOrElse(shares::add, () -> without.add(plan.reference()));
        }
        var sum = shares.stream().map(Share::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
        var gap = asked.subtract(sum);
        return new TonnesSum(
                verdict(upper, gap.signum(), complete),
                upper,
                asked,
                sum,
                gap,
                shares,
                without,
                "上级 " + words(asked) + " 吨，下级合计 " + words(sum) + " 吨，相差 " + words(gap.abs()) + " 吨"
                        + (without.isEmpty() ? "" : "；" + without.size() + " 个下级方案未列该指标"));
    }

    /** A cap must not be exceeded; anything else must be reached, which cannot be said while lower plans are missing. */
    private static Verdict verdict(LevelTarget upper, int gap, boolean complete) {
        boolean cap = upper.comparator().startsWith("<");
        if (cap && gap < 0) {
            return Verdict.EXCEEDS;
        }
        if (!cap && gap <= 0) {
            return Verdict.ADDS_UP;
        }
        return !complete ? Verdict.INCOMPLETE : cap ? Verdict.ADDS_UP : Verdict.SHORT;
    }

    /** 减少100吨 and 减排量不低于100吨 ask for the same; a cap is something else. */
    private static boolean isRelativeAlike(LevelTarget upper, LevelTarget lower) {
        return upper.comparator().startsWith("<") == lower.comparator().startsWith("<");
    }

    private static Optional<BigDecimal> tonnes(LevelTarget target) {
        @Nullable BigDecimal factor = target.unit() == null ? null : IN_TONNES.get(target.unit());
        var value = target.value();
        return factor == null || value == null || value.signum() == 0
                ? Optional.empty()
                : Optional.of(value.multiply(factor));
    }

    private static String words(BigDecimal tonnes) {
        return tonnes.stripTrailingZeros().toPlainString();
    }
}
