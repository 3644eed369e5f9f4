package org.lantian.plan.document.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.document.Limits;
import org.lantian.plan.document.TableShape;
import org.lantian.plan.document.Transcript;
import org.lantian.plan.document.UnreadableDocument;

/**
 * Walks the body of a .docx: paragraphs with their automatic numbers, tables with merged cells. Deleted text of tracked
 * changes, fields' instructions and the second copy of drawings' text are left out; a table inside a cell is text of it.
 */
final class DocxBody {

    private static final int MOST_COLUMNS = 200;

    private final XMLStreamReader xml;
    private final DocxNumbering numbering;
    private final Transcript transcript;

    private StringBuilder paragraph = new StringBuilder();
    private @Nullable String style;
    private @Nullable String list;
    private int level;
    private int paragraphDepth;

    private int tableDepth;
    private List<List<String>> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean joined;
    private int spanned;
    private long cellsOfTable;

    DocxBody(XMLStreamReader xml, DocxNumbering numbering, Transcript transcript) {
        this.xml = xml;
        this.numbering = numbering;
        this.transcript = transcript;
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw UnreadableDocument.truncated();
            }
        }
    }

    private void start(String name) throws XMLStreamException {
        switch (name) {
            case "Fallback", "del", "moveFrom", "instrText", "delText" -> skip();
            case "t" -> add(xml.getElementText());
            case "tab" -> addTab();
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "p" -> startParagraph();
            case "pStyle" -> style = DocxBlocks.attribute(xml, "val");
            case "numId" -> list = DocxBlocks.attribute(xml, "val");
            case "ilvl" -> level = DocxBlocks.number(DocxBlocks.attribute(xml, "val"), 0);
            case "tbl" -> tableDepth++;
            case "tr" -> startRow();
            case "tc" -> startCell();
            case "gridSpan" -> spanned = Math.min(MOST_COLUMNS, DocxBlocks.number(DocxBlocks.attribute(xml, "val"), 1));
            case "vMerge" -> joined = !"restart".equals(DocxBlocks.attribute(xml, "val"));
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> endTable();
            default -> {}
        }
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void add(String words) {
        Limits.checkCharacters((long) paragraph.length() + words.length());
        paragraph.append(words);
    }

    /** A tab in running text is a blank; tab stops in a paragraph's properties are none. */
    private void addTab() {
        if (DocxBlocks.attribute(xml, "val") == null && DocxBlocks.attribute(xml, "pos") == null) {
            paragraph.append(' ');
        }
    }

    private void startParagraph() {
        if (paragraphDepth++ > 0) {
            paragraph.append('\n');
            return;
        }
        paragraph = new StringBuilder();
        style = null;
        list = null;
        level = -1;
    }

    private void endParagraph() {
        if (--paragraphDepth > 0) {
            return;
        }
        String words = paragraph.toString();
        String number = words.isBlank() ? "" : numbering.next(style, list, level);
        if (tableDepth > 0) {
            cell.append(cell.isEmpty() ? "" : "\n").append(number).append(words.strip());
            Limits.checkCharacters(cell.length());
        } else {
            String prefix = number;
            for (String line : words.split("\n", -1)) {
                transcript.paragraph(prefix + line);
                prefix = line.isBlank() ? prefix : "";
            }
        }
    }

    private void startRow() {
        if (tableDepth == 1) {
            cells = new ArrayList<>();
        }
    }

    private void startCell() {
        if (tableDepth == 1) {
            cell = new StringBuilder();
            joined = false;
            spanned = 1;
        }
    }

    private void endCell() {
        if (tableDepth != 1) {
            return;
        }
        cells.add(joined ? Transcript.JOINED : cell.toString().strip());
        for (int i = 1; i < spanned && cells.size() < MOST_COLUMNS; i++) {
            cells.add("");
        }
    }

    private void endRow() {
        if (tableDepth == 1) {
            rows.add(cells);
            cellsOfTable += cells.size();
            Limits.checkCells(cellsOfTable);
        }
    }

    private void endTable() {
        if (--tableDepth > 0) {
            return;
        }
        TableShape.write(rows, transcript);
        rows = new ArrayList<>();
        cellsOfTable = 0;
        cell = new StringBuilder();
    }
}
