package org.lantian.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDocumentTest {

    private static final String TEXT = "甲市治水方案\n一、重点任务\n（一）清淤。到2025年，清淤率达到90%。（市水务局负责）\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
    void text_is_read_in_every_usual_encoding(String charset) {
        SourceDocument document = read(TEXT.getBytes(Charset.forName(charset)));
        assertThat(document.form()).isEqualTo(Form.TEXT);
        assertThat(document.text()).isEqualTo(TEXT);
    }

    @Test
    void a_byte_order_mark_is_no_text() {
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void lines_may_end_as_on_any_system() {
        assertThat(words(read(TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))))
                .hasSize(3);
    }

    @Test
    void a_million_empty_lines_are_no_hindrance() {
        assertThat(words(read(("\n".repeat(1_000_000) + TEXT).getBytes(StandardCharsets.UTF_8))))
                .hasSize(3);
    }

    @Test
    void a_flattened_table_is_a_table() {
        SourceDocument document =
                read("清单\n\n\t序号\n\t任务\n\t责任单位\n\n\t1\n\t清淤\n\t水务局\n农业局\n\n说明\n".getBytes(StandardCharsets.UTF_8));
        assertThat(document.blocks()).hasSize(3);
        assertThat(cells(document)).containsExactly(List.of("序号", "任务", "责任单位"), List.of("1", "清淤", "水务局\n农业局"));
    }

    @Test
    void a_table_of_one_line_per_row_is_a_table() {
        assertThat(cells(read("序号\t任务\t责任单位\n1\t清淤\t水务局\n".getBytes(StandardCharsets.UTF_8))))
                .hasSize(2);
        assertThat(cells(
                        read("| 序号 | 任务 | 责任单位 |\n|---|---|---|\n| 1 | 清淤 | 水务局 |\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("序号", "任务", "责任单位"), List.of("1", "清淤", "水务局"));
    }

    @Test
    void paragraphs_and_merged_cells_of_a_word_file_are_read() {
        String table = "<w:tbl><w:tr>" + OfficeFiles.cell("", "序号") + OfficeFiles.cell("", "任务")
                + OfficeFiles.cell("", "责任单位") + "</w:tr>"
                + "<w:tr>" + OfficeFiles.cell("", "1") + OfficeFiles.cell("", "清淤")
                + OfficeFiles.cell("<w:vMerge w:val=\"restart\"/>", "水务局") + "</w:tr>"
                + "<w:tr>" + OfficeFiles.cell("<w:gridSpan w:val=\"2\"/>", "护岸") + OfficeFiles.cell("<w:vMerge/>", "")
                + "</w:tr></w:tbl>";
        SourceDocument document = read(OfficeFiles.docx(OfficeFiles.paragraph("甲市治水方案") + table));
        assertThat(document.form()).isEqualTo(Form.DOCX);
        assertThat(cells(document))
                .containsExactly(List.of("序号", "任务", "责任单位"), List.of("1", "清淤", "水务局"), List.of("护岸", "", ""));
        Table read = (Table) document.blocks().get(1);
        assertThat(read.rows().get(2).cells().get(2).joinedAbove()).isTrue();
    }

    @Test
    void automatic_numbers_of_a_word_file_are_written_out() {
        String numbering =
                "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%1）\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";
        String item =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>清淤。</w:t></w:r></w:p>";
        byte[] bytes = OfficeFiles.zip(Map.of(
                "word/document.xml", OfficeFiles.document(item + item).getBytes(StandardCharsets.UTF_8),
                "word/numbering.xml", numbering.getBytes(StandardCharsets.UTF_8)));
        assertThat(words(read(bytes))).containsExactly("（一）清淤。", "（二）清淤。");
    }

    @Test
    void deleted_text_of_tracked_changes_is_left_out() {
        String body =
                "<w:p><w:r><w:t>保留</w:t></w:r><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:ins><w:r><w:t>新增</w:t></w:r></w:ins></w:p>";
        assertThat(words(read(OfficeFiles.docx(body)))).containsExactly("保留新增");
    }

    @Test
    void a_web_page_is_read_without_scripts_and_hidden_text() {
        String page = "<html><head><title>x</title><script>甲</script></head><body><script>document.write('乙')</script>"
                + "<div style='display: none'>丙</div><p>甲市治水方案</p><p>PM<sub>2.5</sub>达标<br>第二行</p></body></html>";
        SourceDocument document = read(page.getBytes(StandardCharsets.UTF_8));
        assertThat(document.form()).isEqualTo(Form.HTML);
        assertThat(words(document)).containsExactly("甲市治水方案", "PM2.5达标", "第二行");
    }

    @Test
    void a_table_that_lays_out_a_web_page_is_running_text() {
        String page =
                "<html><body><table><tr><td><p>一、重点任务</p><table><tr><td>序号</td><td>任务</td></tr><tr><td rowspan='2'>1</td><td>清淤</td></tr><tr><td>护岸</td></tr></table></td></tr></table></body></html>";
        SourceDocument document = read(page.getBytes(StandardCharsets.UTF_8));
        assertThat(words(document)).containsExactly("一、重点任务");
        assertThat(cells(document)).containsExactly(List.of("序号", "任务"), List.of("1", "清淤"), List.of("", "护岸"));
    }

    @Test
    void a_web_page_declares_its_own_encoding() {
        String page = "<html><head><meta charset='gb2312'></head><body><p>甲市治水方案</p></body></html>";
        assertThat(words(read(page.getBytes(Charset.forName("GB18030"))))).containsExactly("甲市治水方案");
    }

    private static SourceDocument read(byte[] bytes) {
        return SourceDocument.read(bytes, null);
    }

    private static List<String> words(SourceDocument document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> document.textAt(block.span()))
                .toList();
    }

    private static List<List<String>> cells(SourceDocument document) {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream()
                        .map(cell -> document.textAt(cell.span()).strip())
                        .toList())
                .toList();
    }
}
