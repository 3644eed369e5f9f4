package org.lantian.plan.document.word;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The automatic numbers of a .doc, which stand in no text: counts each list through as {@link DocxNumbering} does. */
final class DocNumbering {

    private static final int LEVELS = 9;

    private final Map<Integer, int[]> counts = new HashMap<>();

    /** The number that Word prints before a paragraph of a list; empty for a paragraph of none. */
    String next(Paragraph paragraph) {
        int level = paragraph.getIlvl();
        if (!paragraph.isInList() || level < 0 || level >= LEVELS) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int[] count = counts.computeIfAbsent(list.getLsid(), none -> new int[LEVELS]);
        count[level] = count[level] == 0 ? list.getStartAt((char) level) : count[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        StringBuilder number = new StringBuilder();
        String text = list.getNumberText((char) level);
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < LEVELS) {
                number.append(DocxNumbering.write(Math.max(1, count[c]), format(list.getNumberFormat(c))));
            } else {
                number.append(c);
            }
        }
        return format(list.getNumberFormat((char) level)).equals("bullet") ? "" : number.toString();
    }

    /** The name of a number format (MS-OSHARED, 2.2.1.3). */
    private static String format(int code) {
        return switch (code) {
            case 11, 30, 37, 38, 39 -> "chineseCounting";
            case 18, 29 -> "decimalEnclosedCircle";
            case 23, 255 -> "bullet";
            default -> "decimal";
        };
    }
}
