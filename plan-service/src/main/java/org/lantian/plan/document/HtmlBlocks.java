package org.lantian.plan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.document.word.DocxBlocks;

/**
 * Finds the blocks of a web page. Scripts, styles, forms and what the page hides are left out; a table of one column or
 * with tables inside lays out a page, so its text is running text.
 */
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "head",
            "template",
            "noscript",
            "iframe",
            "svg",
            "object",
            "embed",
            "select",
            "button",
            "input",
            "textarea",
            "nav",
            "footer",
            "audio",
            "video",
            "canvas",
            "math");
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS_SPANNED = 2_000;

    private final Transcript transcript = new Transcript();
    private final StringBuilder paragraph = new StringBuilder();
    private final Map<Element, Integer> listNumbers = new IdentityHashMap<>();

    private HtmlBlocks() {}

    static SourceDocument read(byte[] bytes) {
        Document page = parse(bytes);
        HtmlBlocks blocks = new HtmlBlocks();
        NodeTraversor.filter(blocks, page.body());
        blocks.endParagraph();
        return blocks.transcript.finish(Form.HTML);
    }

    private static Document parse(byte[] bytes) {
        String plain = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (plain.contains("<html") && !plain.contains("</html")) {
            throw UnreadableDocument.truncated();
        }
        try {
            boolean declared =
                    plain.substring(0, Math.min(plain.length(), 4096)).contains("charset");
            return declared
                    ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
                    : Jsoup.parse(TextEncoding.decode(bytes));
        } catch (IOException unreadable) {
            throw UnreadableDocument.truncated();
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            paragraph.append(text.getWholeText().replace('\n', ' ').replace('\r', ' '));
            Limits.checkCharacters(paragraph.length());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (isLeftOut(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isDataTable(element)) {
            endParagraph();
            TableShape.write(rows(element), transcript);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.isBlock() || element.normalName().equals("br")) {
            endParagraph();
            paragraph.append(listNumber(element));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            endParagraph();
        }
        return FilterResult.CONTINUE;
    }

    private void endParagraph() {
        transcript.paragraph(paragraph.toString().replace('\t', ' '));
        paragraph.setLength(0);
    }

    private static boolean isLeftOut(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return LEFT_OUT.contains(element.normalName()) || style.contains("display:none") || element.hasAttr("hidden");
    }

    /** Browsers print a number before the items of an ordered list. */
    private String listNumber(Element element) {
        @Nullable Element list = element.parent();
        if (list == null
                || !element.normalName().equals("li")
                || !list.normalName().equals("ol")) {
            return "";
        }
        int number = listNumbers.merge(list, first(list), (last, first) -> last + 1);
        return number + ".";
    }

    private static int first(Element list) {
        return DocxBlocks.number(list.attr("start"), 1);
    }

    private static boolean isDataTable(Element element) {
        return element.normalName().equals("table")
                && element.stream()
                        .skip(1)
                        .noneMatch(inside -> inside.normalName().equals("table"))
                && element.stream().anyMatch(inside -> isCell(inside) && isCell(inside.previousElementSibling()));
    }

    private static boolean isCell(@Nullable Element element) {
        return element != null
                && (element.normalName().equals("td") || element.normalName().equals("th"));
    }

    private static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        int[] joined = new int[MOST_COLUMNS];
        long count = 0;
        for (Element row : table.getElementsByTag("tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (!isCell(cell)) {
                    continue;
                }
                addJoined(cells, joined);
                int columns = Math.min(MOST_COLUMNS - cells.size(), span(cell, "colspan"));
                for (int i = 0; i < columns; i++) {
                    joined[cells.size()] = Math.min(MOST_ROWS_SPANNED, span(cell, "rowspan")) - 1;
                    cells.add(i == 0 ? words(cell) : "");
                }
            }
            addJoined(cells, joined);
            rows.add(cells);
            count += cells.size();
            Limits.checkCells(count);
        }
        return rows;
    }

    private static void addJoined(List<String> cells, int[] joined) {
        while (cells.size() < MOST_COLUMNS && joined[cells.size()] > 0) {
            joined[cells.size()]--;
            cells.add(Transcript.JOINED);
        }
    }

    private static int span(Element cell, String name) {
        return Math.max(1, DocxBlocks.number(cell.attr(name), 1));
    }

    /** The lines of a cell: line breaks and paragraphs part them, white space of the source does not. */
    private static String words(Element cell) {
        StringBuilder words = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        words.append(text.getWholeText().replaceAll("\\s+", " "));
                    } else if (node instanceof Element element
                            && (element.normalName().equals("br") || depth > 0 && element.isBlock())) {
                        words.append('\n');
                    }
                },
                cell);
        return words.toString().strip();
    }
}
