package org.lantian.notification.escalation;

import org.lantian.notification.notice.content.NoticeKind;

/** The rungs of the ladder: 提醒 → 督办 → 通报 → 约谈 → 专项督察. */
public enum Rung {
    REMINDER(NoticeKind.REMINDER),
    URGING(NoticeKind.URGING),
    CIRCULAR(NoticeKind.CIRCULAR),
    INTERVIEW(NoticeKind.INTERVIEW),
    INSPECTION(NoticeKind.INSPECTION);

    private final NoticeKind kind;

    Rung(NoticeKind kind) {
        this.kind = kind;
    }

    /** The kind of notice by which the step is told. */
    public NoticeKind kind() {
        return kind;
    }

    /** The rung in Chinese, for people. */
    public String label() {
        return kind.label();
    }
}
