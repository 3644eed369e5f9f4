package org.lantian.plan.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A plan in one of the forms in which it can be uploaded: its source, which can be damaged as text, and how a file is made
 * of that.
 */
record PlanForm(String fileName, String source, Function<String, byte[]> pack) {

    /** Parts the two parts of a .docx in its source. */
    private static final String PART = "\f";

    private static final String NUMBERING = """
            <w:numbering xmlns:w="w">
            <w:abstractNum w:abstractNumId="3">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>
            </w:numbering>
            """;

    /** All forms of a plan given as text. */
    static List<PlanForm> of(String name, String text) {
        SourceDocument plan = SourceDocument.read(text.getBytes(StandardCharsets.UTF_8), null);
        return List.of(
                new PlanForm(name + ".txt", text, words -> words.getBytes(StandardCharsets.UTF_8)),
                new PlanForm(name + ".docx", docx(plan), PlanForm::packDocx),
                new PlanForm(name + ".html", html(plan), words -> words.getBytes(StandardCharsets.UTF_8)),
                new PlanForm(name + ".pdf", PdfPlan.of(plan), words -> words.getBytes(StandardCharsets.ISO_8859_1)));
    }

    byte[] file() {
        return pack.apply(source);
    }

    private static byte[] packDocx(String source) {
        String[] parts = source.split(PART, 2);
        return OfficeFiles.zip(Map.of(
                "word/document.xml", parts[0].getBytes(StandardCharsets.UTF_8),
                "word/numbering.xml", parts[parts.length - 1].getBytes(StandardCharsets.UTF_8)));
    }

    private static String docx(SourceDocument plan) {
        StringBuilder body = new StringBuilder("\n");
        for (Block block : plan.blocks()) {
            if (block instanceof Table table) {
                body.append("<w:tbl>\n");
                table.rows().forEach(row -> body.append(docxRow(plan, row)));
                body.append("</w:tbl>\n");
            } else {
                body.append(OfficeFiles.paragraph(escaped(plan.textAt(block.span()))))
                        .append('\n');
            }
        }
        body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>")
                .append("<w:r><w:t>清淤。</w:t><w:tab/><w:br/></w:r></w:p>\n");
        return OfficeFiles.document(body.toString()) + PART + NUMBERING;
    }

    private static String docxRow(SourceDocument plan, Table.Row row) {
        return row.cells().stream()
                .map(cell -> OfficeFiles.cell(
                        "<w:gridSpan w:val=\"1\"/><w:vMerge w:val=\"restart\"/>", escaped(plan.textAt(cell.span()))))
                .collect(Collectors.joining("\n", "<w:tr>\n", "\n</w:tr>\n"));
    }

    private static String html(SourceDocument plan) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head>\n<body>\n");
        for (Block block : plan.blocks()) {
            if (block instanceof Table table) {
                page.append("<table>\n");
                table.rows().forEach(row -> page.append(htmlRow(plan, row)));
                page.append("</table>\n");
            } else {
                page.append("<p>").append(escaped(plan.textAt(block.span()))).append("</p>\n");
            }
        }
        return page.append("</body></html>\n").toString();
    }

    private static String htmlRow(SourceDocument plan, Table.Row row) {
        return row.cells().stream()
                .map(cell -> "<td rowspan=\"1\" colspan=\"1\">" + escaped(plan.textAt(cell.span())) + "</td>")
                .collect(Collectors.joining("\n", "<tr>", "</tr>\n"));
    }

    private static String escaped(String words) {
        return words.strip().replace("&", "&amp;").replace("<", "&lt;");
    }
}
