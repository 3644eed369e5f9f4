package org.lantian.task.move;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an assignment stands, and the table of its moves: what is not in {@link #next} cannot happen. Being overdue is no state:
 * it follows from the due date and today.
 */
public enum AssignmentState {
    ASSIGNED("待签收"),
    SIGNED_FOR("已签收"),
    IN_PROGRESS("办理中"),
    BLOCKED("受阻"),
    SUBMITTED("已提交"),
    RETURNED("已退回"),
    COMPLETED("已办结"),
    CANCELLED("已取消");

    private final String label;

    AssignmentState(String label) {
        this.label = label;
    }

    /** The word for people. */
    public String label() {
        return label;
    }

    /** It is the unit's turn: only then can the duty become due or overdue. Being blocked stops no clock. */
    public boolean isOpen() {
        return switch (this) {
            case ASSIGNED, SIGNED_FOR, IN_PROGRESS, BLOCKED, RETURNED -> true;
            case SUBMITTED, COMPLETED, CANCELLED -> false;
        };
    }

    /** Nothing follows any more. */
    public boolean isClosed() {
        return next().isEmpty();
    }

    public boolean allows(AssignmentState to) {
        return next().contains(to);
    }

    /** A short duty may be submitted as soon as it is signed for; whatever is not closed may be cancelled. */
    private Set<AssignmentState> next() {
        return switch (this) {
            case ASSIGNED -> EnumSet.of(SIGNED_FOR, CANCELLED);
            case SIGNED_FOR, RETURNED -> EnumSet.of(IN_PROGRESS, BLOCKED, SUBMITTED, CANCELLED);
            case IN_PROGRESS -> EnumSet.of(BLOCKED, SUBMITTED, CANCELLED);
            case BLOCKED -> EnumSet.of(IN_PROGRESS, CANCELLED);
            case SUBMITTED -> EnumSet.of(COMPLETED, RETURNED, CANCELLED);
            case COMPLETED, CANCELLED -> EnumSet.noneOf(AssignmentState.class);
        };
    }
}
