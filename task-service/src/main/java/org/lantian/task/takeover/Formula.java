package org.lantian.task.takeover;

/** Text that a spreadsheet would take for a formula goes out behind an apostrophe, and comes back without it. */
final class Formula {

    private static final String BEGINNINGS = "=+-@\t\r";

    private Formula() {}

    static String guarded(String text) {
        return beginsLikeOne(text) ? "'" + text : text;
    }

    static String asText(String cell) {
        return cell.startsWith("'") && beginsLikeOne(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean beginsLikeOne(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
