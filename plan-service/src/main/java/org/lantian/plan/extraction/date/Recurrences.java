package org.lantian.plan.extraction.date;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.target.Goal;
import org.lantian.plan.extraction.target.PrintedQuantities;
import org.lantian.plan.extraction.target.PrintedQuantity;
import org.lantian.plan.extraction.text.Passage;
import org.lantian.plan.extraction.text.Quote;

/** Finds duties that return by the period: 每月开展一次, 每年抽检不低于850批次, 月抽查率不低于20%. */
public final class Recurrences {

    private static final Pattern PERIOD = Pattern.compile(
            "每(?<count>一|个|两|半)?(?<unit>年|季度|季|月|周|星期|旬|日)(?:度)?|(?<by>按|逐)(?<byUnit>月|季度|季|周|年度)(?!提高|下降|递|提升|降低|增)"
                    + "|(?<![\\d每度今去全])(?<annual>年)(?=抽检|抽查|抽测)"
                    + "|(?<rate>月|季|年|周)(?=抽查率|抽检率|检查率|抽测率|巡查率|监测率|抽查比例|抽检比例)"
                    + "|(?<whole>全年)(?=.{0,8}(?:抽检|抽查|检查|抽测|监测|开展|组织|不低于|不少于))"
                    + "|(?<yearly>年度)(?=.{0,12}(?:抽检|抽查|检查|体检|评估报告|更新|覆盖))");
    private static final Pattern NO_DUTY = Pattern.compile("(按照|根据|按|依据|对|将|结合|纳入|完成|确保年度).*");

    private Recurrences() {}

    public static boolean read(
            Passage sentence, String masked, int from, int to, List<Goal> goals, List<ReadRecurring> recurring) {
        Matcher matcher = PERIOD.matcher(masked).region(from, to);
        if (!matcher.find() || isNoDuty(masked, from, to, matcher)) {
            return false;
        }
        Period period = period(matcher);
        if (period == null) {
            return false;
        }
        Quote quote = sentence.quote(from, to);
        if (goals.isEmpty()) {
            recurring.add(new ReadRecurring(quote, period, times(masked, matcher.end(), to)));
        }
        goals.forEach(goal -> recurring.add(new ReadRecurring(quote, period, amount(goal))));
        return true;
    }

    /** 按照国家每年度下达的任务 names a task, 年度目标 a target: no duty returns. */
    private static boolean isNoDuty(String masked, int from, int to, Matcher matcher) {
        boolean named = NO_DUTY.matcher(masked).region(from, matcher.start()).lookingAt();
        boolean perHour = matcher.group("unit") != null && masked.startsWith("均", matcher.end());
        boolean attributive = masked.substring(matcher.end(), to).matches("(的|下达的|确定的|安排的).{1,400}");
        return perHour
                || attributive
                || named
                        && (matcher.group("yearly") != null
                                || masked.substring(from, to).contains("下达"));
    }

    private static @Nullable Period period(Matcher matcher) {
        String unit = matcher.group("unit");
        if (matcher.group("byUnit") != null) {
            unit = matcher.group("byUnit");
        } else if (matcher.group("rate") != null) {
            unit = matcher.group("rate");
        } else if (unit == null) {
            return Period.YEAR;
        }
        if ("两半".contains(String.valueOf(matcher.group("count"))) && matcher.group("count") != null) {
            return null;
        }
        return switch (unit.charAt(0)) {
            case '年' -> Period.YEAR;
            case '季' -> Period.QUARTER;
            case '月' -> Period.MONTH;
            case '周', '星' -> Period.WEEK;
            default -> null;
        };
    }

    /** How often, where nothing is named that it would be a goal of: 每月检查工地60处次以上. */
    private static ReadRecurring.@Nullable Quantity times(String masked, int from, int to) {
        return PrintedQuantities.in(masked).stream()
                .filter(quantity -> quantity.start() >= from && quantity.end() <= to)
                .filter(quantity ->
                        quantity.unit().isOccasion() && quantity.value().signum() > 0)
                .findFirst()
                .map(quantity -> amount(Goal.unnamed(masked, from, quantity)))
                .orElse(null);
    }

    private static ReadRecurring.Quantity amount(Goal goal) {
        PrintedQuantity first = goal.quantities().get(0);
        return new ReadRecurring.Quantity(
                goal.comparatorOf(first), first.value(), first.unit().symbol());
    }
}
