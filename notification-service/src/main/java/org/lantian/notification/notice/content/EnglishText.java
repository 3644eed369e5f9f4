package org.lantian.notification.notice.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a notice says in English, for contact points that want it. Titles of plans and measures stay as they were printed. */
public final class EnglishText {

    private EnglishText() {}

    public static NoticeText of(NoticeKind kind, @Nullable String unitName, int count, List<Item> first) {
        var body = new StringBuilder();
        if (unitName != null) {
            body.append(unitName).append(":\n");
        }
        for (int i = 0; i < first.size(); i++) {
            body.append(i + 1).append(". ").append(line(kind, first.get(i))).append('\n');
        }
        if (count > first.size()) {
            body.append("The other ").append(count - first.size()).append(" are in the inbox.\n");
        }
        return new NoticeText(
                "[%s] %d %s, please sign".formatted(name(kind), count, count == 1 ? "item" : "items"), body.toString());
    }

    private static String line(NoticeKind kind, Item item) {
        var line = new StringBuilder();
        if (item.planTitle() != null) {
            line.append(item.planTitle()).append(", ");
        }
        if (item.measureNumber() != null) {
            line.append("measure ").append(item.measureNumber()).append(": ");
        }
        line.append(item.title());
        if (item.dueOn() != null) {
            line.append("; due ").append(item.dueOn());
        }
        if (item.days() != null) {
            line.append(kind == NoticeKind.OVERDUE ? ", overdue by " : ", ")
                    .append(item.days())
                    .append(kind == NoticeKind.OVERDUE ? " days" : " days left");
        }
        if (item.detail() != null) {
            line.append("; ").append(item.detail());
        }
        return line.toString();
    }

    private static String name(NoticeKind kind) {
        return switch (kind) {
            case ASSIGNED -> "Assigned";
            case HANDED_OVER -> "Handed over";
            case DUE_SOON -> "Due soon";
            case OVERDUE -> "Overdue";
            case RETURNED -> "Returned";
            case REVIEW -> "To review";
            case BLOCKED -> "Blocked";
            case EXTENSION_REQUESTED -> "Extension requested";
            case EXTENSION_DECIDED -> "Extension decided";
            case REPORT_MISSING -> "Report missing";
            case MILESTONE_MISSED -> "Milestone missed";
            case OFF_TARGET -> "Off target";
            case BACK_ON_TARGET -> "Back on target";
            case WARNING -> "Heavy pollution warning";
            case WARNING_LIFTED -> "Warning lifted";
            case UNREACHABLE -> "No contact point";
            case LIMIT_EXCEEDED -> "Limit exceeded";
            case REMINDER -> "Reminder";
            case URGING -> "Urging";
            case CIRCULAR -> "Circular";
            case INTERVIEW -> "Interview";
            case INSPECTION -> "Inspection";
            case DIGEST -> "Digest";
        };
    }
}
