package org.lantian.plan.extraction.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.duty.DutyLabels;
import org.lantian.plan.extraction.duty.Role;

/** What a column of a table that divides work holds, told by its heading. */
enum TaskColumn {
    NUMBER("序号", "编号"),
    TASK("重点任务", "工作任务", "主要任务", "任务名称", "任务", "重点工作", "工作事项", "措施名称", "重点措施", "任务类别", "工作举措", "项目名称"),
    CONTENT(
            "主要内容", "工作内容", "具体内容", "具体任务", "具体措施", "工作措施", "任务内容", "主要措施", "目标要求", "工作要求", "重点内容", "工作目标", "措施内容",
            "具体举措", "具体要求", "任务措施", "内容"),
    LEAD,
    COOPERATING,
    RESPONSIBLE,
    IMPLEMENTING,
    DUE,
    REMARK("备注", "说明");

    private final List<String> headings;

    TaskColumn(String... headings) {
        this.headings = List.of(headings);
    }

    @Nullable
    Role role() {
        return switch (this) {
            case LEAD -> Role.LEAD;
            case COOPERATING -> Role.COOPERATING;
            case RESPONSIBLE -> Role.RESPONSIBLE;
            case IMPLEMENTING -> Role.IMPLEMENTING;
            default -> null;
        };
    }

    static @Nullable TaskColumn of(String heading) {
        for (TaskColumn column : values()) {
            if (column.headings.contains(heading)) {
                return column;
            }
        }
        DutyLabels.Content content = DutyLabels.heading(heading);
        return content == null || content == DutyLabels.Content.OTHER ? null : valueOf(content.name());
    }
}
