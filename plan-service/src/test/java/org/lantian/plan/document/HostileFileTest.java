package org.lantian.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files whose structure is made to exhaust a reader are read or refused in bounded time. */
@Timeout(60)
class HostileFileTest {

    private static final String WORDS = "BT /F1 9 Tf 50 700 Td (Water plan) Tj ET\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<p>", "<b>", "<table>", "<table><tr><td>", "<table><tr><td>1<td>2", "<ul><li>", "<ol>"
            })
    void a_web_page_nested_beyond_measure_is_read(String tags) {
        assertThat(html(tags.repeat(10_000) + "甲市治水方案").text()).contains("甲市治水方案");
    }

    @Test
    void a_long_ordered_list_of_a_web_page_is_numbered_through() {
        SourceDocument document = html("<ol start='3'>" + "<li>甲</li>".repeat(100_000) + "</ol>");
        assertThat(document.text()).startsWith("3.甲\n4.甲\n").endsWith("100002.甲\n");
    }

    @Test
    void cells_that_span_a_multitude_are_refused() {
        String spanning = "<tr><td rowspan='2000' colspan='200'>1</td></tr>" + "<tr>".repeat(1_999);
        refused(page("<table><tr><td>1</td><td>2</td></tr>" + spanning.repeat(3) + "</table>"), "too_large");
        String wide = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"200\"/></w:tcPr></w:tc></w:tr>";
        refused(OfficeFiles.docx("<w:tbl>" + wide.repeat(3_000) + "</w:tbl>"), "too_large");
    }

    @Test
    void a_table_of_many_columns_is_read_up_to_a_limit() {
        String row = "<tr>" + "<td>1</td>".repeat(5_000) + "</tr>";
        SourceDocument document = html("<table>" + row.repeat(2) + "</table>");
        assertThat(document.blocks()).singleElement().isInstanceOf(Table.class);
    }

    @Test
    void a_word_file_of_empty_paragraphs_or_deep_nesting_is_read() {
        byte[] empty = OfficeFiles.docx("<w:p/>".repeat(300_000) + OfficeFiles.paragraph("甲市治水方案"));
        assertThat(SourceDocument.read(empty, null).text()).isEqualTo("甲市治水方案\n");
        String open = "<w:tbl><w:tr><w:tc>".repeat(10_000);
        String close = "</w:tc></w:tr></w:tbl>".repeat(10_000);
        assertThat(SourceDocument.read(OfficeFiles.docx(open + OfficeFiles.paragraph("甲") + close), null)
                        .text())
                .contains("甲");
    }

    @Test
    void list_levels_that_do_not_exist_number_nothing() {
        String item = "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>清淤。</w:t></w:r></w:p>";
        String numbering =
                "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";
        String styles =
                "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"a\"><w:numId w:val=\"7\"/><w:ilvl w:val=\"-1\"/></w:style></w:styles>";
        byte[] bytes = OfficeFiles.zip(Map.of(
                "word/document.xml", OfficeFiles.document(item).getBytes(StandardCharsets.UTF_8),
                "word/numbering.xml", numbering.getBytes(StandardCharsets.UTF_8),
                "word/styles.xml", styles.getBytes(StandardCharsets.UTF_8)));
        assertThat(SourceDocument.read(bytes, null).text()).isEqualTo("清淤。\n");
    }

    @Test
    void forms_of_a_pdf_that_draw_each_other_without_end_are_refused() throws IOException {
        refused(pdf("/X0 Do " + WORDS, 1, 12), "too_large");
    }

    @Test
    void pages_of_a_pdf_that_share_one_long_drawing_are_refused() throws IOException {
        refused(pdf("q Q\n".repeat(50_000) + WORDS, 300, 0), "too_large");
    }

    @Test
    void more_words_than_a_page_can_show_are_refused() throws IOException {
        refused(pdf(WORDS.replace("Water plan", "w".repeat(200_000)), 1, 0), "too_large");
    }

    @Test
    void a_pdf_page_of_nothing_but_lines_is_read() throws IOException {
        StringBuilder grid = new StringBuilder(WORDS);
        for (int i = 0; i < 590; i++) {
            grid.append("%d 10 m %d 2400 l S%n".formatted(i * 4 + 10, i * 4 + 10));
            grid.append("10 %d m 2400 %d l S%n".formatted(i * 4 + 10, i * 4 + 10));
        }
        assertThat(SourceDocument.read(pdf(grid.toString(), 1, 0), null).text()).contains("Water");
        refused(pdf(grid.toString(), 3, 0), "too_large");
    }

    /** Pages that all draw the same; {@code forms} forms draw the next one ten times each. */
    private static byte[] pdf(String drawing, int pages, int forms) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            for (int i = 0; i < forms; i++) {
                PDFormXObject form = new PDFormXObject(document);
                form.setResources(resources);
                form.setBBox(new PDRectangle(600, 800));
                write(form.getContentStream(), i == forms - 1 ? WORDS : ("/X" + (i + 1) + " Do ").repeat(10));
                resources.put(COSName.getPDFName("X" + i), form);
            }
            PDStream shared = new PDStream(document);
            write(shared, drawing);
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                page.setResources(resources);
                page.setContents(shared);
                document.addPage(page);
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void write(PDStream stream, String drawing) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawing.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static SourceDocument html(String body) {
        return SourceDocument.read(page(body), "plan.html");
    }

    private static byte[] page(String body) {
        return ("<html><head><meta charset='utf-8'></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> SourceDocument.read(bytes, null))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
