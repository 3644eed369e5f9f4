package org.lantian.notification.notice.gathering;

import org.lantian.notification.notice.content.Item;
import org.lantian.notification.notice.content.NoticeKind;
import org.lantian.notification.notice.content.Severity;

/**
 * An item, the unit that must know of it, how grave it is, and why it comes.
 *
 * @param ungrouped whether it waits for no others
 */
public record Addressed(String unitId, NoticeKind kind, Severity severity, Item item, Cause cause, boolean ungrouped) {

    /** An item that gathers with others of its kind. */
    public Addressed(String unitId, NoticeKind kind, Severity severity, Item item, Cause cause) {
        this(unitId, kind, severity, item, cause, false);
    }

    boolean goesAtOnce() {
        return ungrouped || severity == Severity.RED;
    }
}
