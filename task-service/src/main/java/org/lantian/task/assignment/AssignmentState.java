package org.lantian.task.assignment;

import java.util.EnumSet;
import java.util.Set;

/** Where an assignment stands. Being overdue is no state: it follows from the due date and today. */
public enum AssignmentState {
    ASSIGNED("待签收"),
    SIGNED_FOR("已签收"),
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

    /** It is the unit's turn: only then can the duty become due or overdue. */
    public boolean isOpen() {
        return this == ASSIGNED || this == SIGNED_FOR || this == RETURNED;
    }

    /** Nothing follows any more. */
    public boolean isClosed() {
        return next().isEmpty();
    }

    boolean allows(AssignmentState to) {
        return next().contains(to);
    }

    private Set<AssignmentState> next() {
        return switch (this) {
            case ASSIGNED -> EnumSet.of(SIGNED_FOR, CANCELLED);
            case SIGNED_FOR, RETURNED -> EnumSet.of(SUBMITTED, CANCELLED);
            case SUBMITTED -> EnumSet.of(COMPLETED, RETURNED, CANCELLED);
            case COMPLETED, CANCELLED -> EnumSet.noneOf(AssignmentState.class);
        };
    }
}
