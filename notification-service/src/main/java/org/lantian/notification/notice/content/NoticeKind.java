package org.lantian.notification.notice.content;

/** What a notice is about. A unit has at most one gathering notice of each kind; a signature is asked for on every kind. */
public enum NoticeKind {
    ASSIGNED("任务交办"),
    HANDED_OVER("职责承接"),
    DUE_SOON("即将到期"),
    OVERDUE("逾期"),
    RETURNED("退回"),
    REVIEW("待审核"),
    BLOCKED("受阻"),
    EXTENSION_REQUESTED("延期申请"),
    EXTENSION_DECIDED("延期答复"),
    REPORT_MISSING("未报进展"),
    MILESTONE_MISSED("节点逾期"),
    OFF_TARGET("指标预警"),
    BACK_ON_TARGET("指标恢复"),
    WARNING("重污染天气预警"),
    WARNING_LIFTED("预警解除"),
    UNREACHABLE("联系方式缺失"),
    LIMIT_EXCEEDED("排放超标"),
    /** The rungs of the escalation ladder. */
    REMINDER("提醒"),
    URGING("督办"),
    CIRCULAR("通报"),
    INTERVIEW("约谈"),
    INSPECTION("专项督察"),
    DIGEST("每日简报");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    /** The kind in Chinese, for people. */
    public String label() {
        return label;
    }
}
