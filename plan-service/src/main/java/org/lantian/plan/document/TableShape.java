package org.lantian.plan.document;

import java.util.List;

/** A table of one column is a frame around running text: its lines are paragraphs. */
public final class TableShape {

    private TableShape() {}

    public static void write(List<List<String>> rows, Transcript transcript) {
        boolean frame = rows.stream().allMatch(row -> row.size() <= 1);
        if (!frame) {
            transcript.table(rows);
            return;
        }
        for (List<String> row : rows) {
            for (String cell : row) {
                if (!cell.equals(Transcript.JOINED)) {
                    cell.lines().forEach(transcript::paragraph);
                }
            }
        }
    }
}
