package org.lantian.plan.document;

import java.util.List;

/** Tells the heading row of a table of duties by its words, where nothing else shows that a table begins. */
public final class TableHeadings {

    private static final List<String> WORDS =
            List.of("序号", "任务", "措施", "内容", "单位", "部门", "时限", "时间", "备注", "目标", "指标", "项目");
    private static final int LONGEST = 12;

    private TableHeadings() {}

    public static boolean are(List<String> cells) {
        return cells.size() >= 3
                && cells.stream().allMatch(cell -> cell.strip().length() <= LONGEST)
                && cells.stream().filter(TableHeadings::isKnown).count() >= 2;
    }

    public static boolean isKnown(String cell) {
        return WORDS.stream().anyMatch(cell::contains);
    }
}
