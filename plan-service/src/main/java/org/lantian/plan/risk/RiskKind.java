package org.lantian.plan.risk;

/** What may go wrong; the label says it to people. */
public enum RiskKind {
    NOBODY_RESPONSIBLE("无责任单位"),
    NO_LEAD("无牵头单位"),
    NOT_MEASURABLE("无时限无指标"),
    LEFT_TO_UPPER_LEVEL("目标由上级确定"),
    SOFT_TARGET("软目标"),
    CROWDED_UNIT("任务集中"),
    MILESTONE_PAST("节点已过"),
    DATE_UNCLEAR("时限不明"),
    LEAD_COOPERATES("牵头又配合"),
    AFTER_HORIZON("晚于规划期");

    private final String label;

    RiskKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
