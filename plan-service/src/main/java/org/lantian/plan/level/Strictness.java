package org.lantian.plan.level;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a lower target asks for as much as the upper one. Only like is held against like: the same indicator, unit, year and
 * direction, a level against a level and a change against a change from the same year; everything else is said to be
 * incomparable, with every reason, and never raises an alarm.
 */
record Strictness(Verdict verdict, String reason) {

    /** How a lower target stands to the upper one. */
    public enum Verdict {
        AS_STRICT("不低于上级"),
        STRICTER("严于上级"),
        WEAKER("低于上级"),
        NOT_COMPARABLE("不可比"),
        NO_COUNTERPART("下级未列");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The whole of a region, however the plan calls itself. */
    private static final Pattern WHOLE =
            Pattern.compile("(?:全|我)(?:国|省|区|市|州|盟|县|旗|自治区|自治州|自治县)|本(?:省|市|区|州|县)|(?:省|市|区|州|县)域");

    /** What lower regions share out among themselves: weights, numbers of things, areas, lengths, powers, money. */
    private static final Pattern SHARED_OUT = Pattern.compile(
            "t|[万亿]?吨|.*吨标准?煤|[万亿]?(?:台|辆|家|户|个|座|套|条|处|座次|批次|次|项|公里|千米|亩|公顷|平方米|平方公里|立方米|千瓦|千瓦时|兆瓦|蒸吨|元|人|只|艘|头|件|米)");

    static Strictness of(LevelTarget upper, LevelTarget lower) {
        var apart = apart(upper, lower);
        if (!apart.isEmpty()) {
            return new Strictness(Verdict.NOT_COMPARABLE, String.join("；", apart));
        }
        int direction = direction(upper);
        int difference = value(lower).compareTo(value(upper)) * direction;
        if (difference == 0 && isStrict(upper) && !isStrict(lower)) {
            return new Strictness(Verdict.WEAKER, "数值相同，但上级目标不含本数");
        }
        boolean softer = lower.aspirational() && !upper.aspirational();
        if (difference >= 0 && softer) {
            return new Strictness(Verdict.WEAKER, "上级为约束目标，下级仅为力争目标");
        }
        if (difference >= 0) {
            return new Strictness(difference > 0 ? Verdict.STRICTER : Verdict.AS_STRICT, figures(upper, lower));
        }
        if (upper.aspirational() || upper.approximate()) {
            return new Strictness(
                    Verdict.NOT_COMPARABLE,
                    "上级为" + (upper.aspirational() ? "力争目标" : "约数") + "；" + figures(upper, lower));
        }
        return new Strictness(Verdict.WEAKER, figures(upper, lower));
    }

    static boolean isSharedOut(LevelTarget target) {
        return target.unit() != null && SHARED_OUT.matcher(target.unit()).matches();
    }

    static boolean coversTheWhole(@Nullable String scope) {
        return scope == null || WHOLE.matcher(scope.strip()).matches();
    }

    /** Everything that keeps the two from being held against each other. */
    private static List<String> apart(LevelTarget upper, LevelTarget lower) {
        List<String> apart = new ArrayList<>();
        if (upper.value() == null || lower.value() == null) {
            apart.add("没有数值");
        }
        if (upper.isRelative() != lower.isRelative()) {
            apart.add(upper.isRelative() ? "上级为变化幅度，下级为绝对值" : "上级为绝对值，下级为变化幅度");
        } else if (direction(upper) == 0 || direction(upper) != direction(lower) || isAnotherChange(upper, lower)) {
            apart.add("比较方式不同（" + upper.comparator() + " 与 " + lower.comparator() + "）");
        }
        if (!Objects.equals(upper.unit(), lower.unit())) {
            apart.add("单位不同（" + upper.unit() + " 与 " + lower.unit() + "）");
        } else if (isSharedOut(upper)) {
            apart.add("总量由各下级分担，按合计核对");
        }
        if (!Objects.equals(upper.year(), lower.year())) {
            apart.add("年份不同（" + upper.year() + " 与 " + lower.year() + "）");
        }
        if (upper.isRelative() && !Objects.equals(upper.baselineYear(), lower.baselineYear())) {
            apart.add("基准年不同（" + upper.baselineYear() + " 与 " + lower.baselineYear() + "）");
        }
        boolean sameScope = coversTheWhole(upper.scope())
                ? coversTheWhole(lower.scope())
                : Objects.equals(upper.scope(), lower.scope());
        if (!sameScope) {
            apart.add("适用范围不同（" + scope(upper) + " 与 " + scope(lower) + "）");
        }
        return apart;
    }

    private static boolean isAnotherChange(LevelTarget upper, LevelTarget lower) {
        return upper.isRelative() && !upper.comparator().equals(lower.comparator());
    }

    /** 1: more is stricter; -1: less is stricter; 0: neither can be said. */
    private static int direction(LevelTarget target) {
        return switch (target.comparator()) {
            case ">=", ">", "increase_by", "decrease_by" -> 1;
            case "<=", "<" -> -1;
            default -> 0;
        };
    }

    private static boolean isStrict(LevelTarget target) {
        return target.comparator().equals("<") || target.comparator().equals(">");
    }

    private static BigDecimal value(LevelTarget target) {
        return Objects.requireNonNull(target.value());
    }

    private static String scope(LevelTarget target) {
        return target.scope() == null ? "全域" : target.scope();
    }

    private static String figures(LevelTarget upper, LevelTarget lower) {
        return "上级 " + figure(upper) + "，下级 " + figure(lower);
    }

    static String figure(LevelTarget target) {
        var value = target.value() == null
                ? ""
                : target.value().stripTrailingZeros().toPlainString();
        return target.comparator() + " " + value + (target.unit() == null ? "" : " " + target.unit());
    }
}
