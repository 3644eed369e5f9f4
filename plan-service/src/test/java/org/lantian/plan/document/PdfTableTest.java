package org.lantian.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Tables that a .pdf draws with lines are read cell by cell, merged cells and running text around them included. */
class PdfTableTest {

    private static final float[] COLUMNS = {60, 120, 300, 420};
    private static final float[] ROWS = {700, 660, 620, 580};

    @Test
    void a_table_drawn_with_lines_is_read_cell_by_cell() throws IOException {
        SourceDocument document = SourceDocument.read(page(false), "plan.pdf");
        assertThat(document.form()).isEqualTo(Form.PDF);
        assertThat(cells(document))
                .containsExactly(
                        List.of("No", "Task", "Unit"),
                        List.of("1", "Dredge", "Water"),
                        List.of("2", "Plant", "Forest"));
        assertThat(document.text()).startsWith("Water plan").contains("After the table");
    }

    @Test
    void a_cell_merged_over_two_rows_is_joined_to_the_one_above() throws IOException {
        Table table = table(SourceDocument.read(page(true), "plan.pdf"));
        assertThat(table.rows().get(2).cells().get(2).joinedAbove()).isTrue();
        assertThat(table.rows().get(1).cells().get(2).joinedAbove()).isFalse();
    }

    private static byte[] page(boolean merged) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                rule(content, merged);
                write(content, 60, 730, "Water plan");
                String[][] words = {
                    {"No", "Task", "Unit"}, {"1", "Dredge", "Water"}, {"2", "Plant", merged ? "" : "Forest"}
                };
                for (int row = 0; row < words.length; row++) {
                    for (int column = 0; column < words[row].length; column++) {
                        write(content, COLUMNS[column] + 4, ROWS[row] - 20, words[row][column]);
                    }
                }
                write(content, 60, 540, "After the table");
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void rule(PDPageContentStream content, boolean merged) throws IOException {
        for (int row = 0; row < ROWS.length; row++) {
            content.moveTo(COLUMNS[0], ROWS[row]);
            content.lineTo(merged && row == 2 ? COLUMNS[2] : COLUMNS[3], ROWS[row]);
            content.stroke();
        }
        for (float column : COLUMNS) {
            content.moveTo(column, ROWS[0]);
            content.lineTo(column, ROWS[3]);
            content.stroke();
        }
    }

    private static void write(PDPageContentStream content, float x, float y, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    private static Table table(SourceDocument document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> cells(SourceDocument document) {
        return table(document).rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> document.textAt(cell.span()))
                        .toList())
                .toList();
    }
}
