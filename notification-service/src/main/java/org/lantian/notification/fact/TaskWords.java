package org.lantian.notification.fact;

import org.jspecify.annotations.Nullable;

/** What a unit reads beside a duty's title: what happened to it between its assignment and its end. */
final class TaskWords {

    private TaskWords() {}

    static @Nullable String detail(String event, TaskFact fact) {
        return switch (event) {
            case "task.returned" -> fact.reason();
            case "task.handed-over" -> fact.formerUnitName() == null ? null : "原承担单位：" + fact.formerUnitName();
            case "task.blocked" -> after(fact.reason(), "；需要：", fact.unblockedBy());
            case "task.extension-requested" -> after("申请延期至 " + fact.requestedDueOn(), "：", fact.reason());
            case "task.extension-decided" ->
                after(Boolean.TRUE.equals(fact.approved()) ? "同意延期" : "不同意延期", "：", fact.reason());
            case "task.report-missing" ->
                "%s 进展报告应于 %s 前报送，已逾期 %d 天".formatted(fact.period(), fact.reportDueOn(), fact.missingDays());
            case "task.milestone-missed" ->
                "节点“%s”应于 %s 前完成，已逾期 %d 天".formatted(fact.milestone(), fact.milestoneDueOn(), fact.lateDays());
            default -> null;
        };
    }

    private static @Nullable String after(@Nullable String first, String between, @Nullable String second) {
        return second == null ? first : first + between + second;
    }
}
