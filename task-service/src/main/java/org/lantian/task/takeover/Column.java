package org.lantian.task.takeover;

import java.util.Optional;
import java.util.stream.Stream;

/** The columns of the table, in their order, with the headings that people type. The same come in and go out. */
enum Column {
    MEASURE("measureNumber", "措施序号"),
    SEGMENT("measureSegment", "分项"),
    TITLE("title", "任务"),
    UNIT_ID("unitId", "单位编号"),
    UNIT("unitName", "责任单位"),
    ROLE("role", "角色"),
    STATE("state", "状态"),
    DUE("dueOn", "到期日"),
    SIGNED("signedOn", "签收日"),
    STARTED("actualStart", "实际开始"),
    FINISHED("actualFinish", "实际完成"),
    PERCENT("percent", "进度(%)"),
    NOTE("note", "说明");

    private final String field;
    private final String heading;

    Column(String field, String heading) {
        this.field = field;
        this.heading = heading;
    }

    /** The name in problem bodies. */
    String field() {
        return field;
    }

    String heading() {
        return heading;
    }

    static Optional<Column> headed(String text) {
        var wanted = text.strip();
        return Stream.of(values())
                .filter(column -> column.heading.equals(wanted) || column.field.equals(wanted))
                .findFirst();
    }
}
