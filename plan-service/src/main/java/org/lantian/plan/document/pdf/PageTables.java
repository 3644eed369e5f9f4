package org.lantian.plan.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.lantian.plan.document.Limits;

/**
 * Joins the parts of a table that page breaks made: a repeated heading row falls away, and a row that a break cut in two
 * becomes one again. It shows by an empty first cell below a long cell that stops in mid sentence, or by nothing but text.
 */
final class PageTables {

    private static final int LONG = 15;

    private PageTables() {}

    static void append(List<List<String>> table, List<List<String>> part) {
        if (part.isEmpty()) {
            return;
        }
        int first = 0;
        if (!table.isEmpty() && part.get(0).equals(table.get(0))) {
            first = 1;
        }
        if (!table.isEmpty() && first < part.size() && continues(table.get(table.size() - 1), part.get(first))) {
            List<String> whole = join(table.get(table.size() - 1), part.get(first));
            table.set(table.size() - 1, whole);
            first++;
        }
        table.addAll(part.subList(first, part.size()));
        Limits.checkCells((long) table.size() * part.get(0).size());
    }

    private static boolean continues(List<String> above, List<String> below) {
        if (above.size() != below.size() || !below.get(0).isBlank()) {
            return false;
        }
        int filled = 0;
        for (int i = 0; i < below.size(); i++) {
            String start = above.get(i).strip();
            if (!below.get(i).isBlank()) {
                filled++;
                if (start.length() > LONG && "。！？；".indexOf(start.charAt(start.length() - 1)) < 0) {
                    return true;
                }
            }
        }
        return filled == 1;
    }

    private static List<String> join(List<String> above, List<String> below) {
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            String start = above.get(i);
            String end = below.get(i);
            boolean midSentence =
                    !start.isEmpty() && "。！？".indexOf(start.charAt(start.length() - 1)) < 0 && start.length() > LONG;
            whole.add(end.isBlank() ? start : start.isBlank() ? end : midSentence ? start + end : start + "\n" + end);
        }
        return whole;
    }
}
