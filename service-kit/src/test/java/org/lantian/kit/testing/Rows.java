package org.lantian.kit.testing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a {@code ROLES.md}: by operation, what each role may. */
final class Rows {

    private Rows() {}

    static Map<String, Map<String, RoleTable.Access>> read(List<String> lines) {
        var table = lines.stream()
                .filter(line -> line.startsWith("|"))
                .map(Rows::cells)
                .toList();
        var head = table.get(0);
        Map<String, Map<String, RoleTable.Access>> rows = new LinkedHashMap<>();
        for (var cells : table.subList(2, table.size())) {
            Map<String, RoleTable.Access> row = new LinkedHashMap<>();
            for (int column = 1; column < head.size(); column++) {
                row.put(head.get(column), RoleTable.Access.read(cells.get(column)));
            }
            if (rows.put(cells.get(0), row) != null) {
                throw new IllegalArgumentException("two rows for " + cells.get(0));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1))
                .skip(1)
                .limit(line.chars().filter(c -> c == '|').count() - 1)
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
    }
}
