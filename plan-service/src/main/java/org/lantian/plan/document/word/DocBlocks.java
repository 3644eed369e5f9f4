package org.lantian.plan.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.lantian.plan.document.Form;
import org.lantian.plan.document.Limits;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.document.TableShape;
import org.lantian.plan.document.Transcript;
import org.lantian.plan.document.UnreadableDocument;

/**
 * Finds the blocks of a .doc file, the binary form of Word from 1997 to 2003: paragraphs with their automatic numbers, tables
 * with merged cells. Macros and pictures are never touched.
 */
public final class DocBlocks {

    private final Transcript transcript = new Transcript();
    private final DocNumbering numbering = new DocNumbering();

    private DocBlocks() {}

    public static SourceDocument read(byte[] bytes) {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            Range body = document.getRange();
            Limits.checkCharacters((long) body.getEndOffset() - body.getStartOffset());
            DocBlocks blocks = new DocBlocks();
            blocks.write(body);
            return blocks.transcript.finish(Form.DOC);
        } catch (EncryptedDocumentException locked) {
            throw UnreadableDocument.encrypted();
        } catch (OldWordFileFormatException older) {
            throw UnreadableDocument.unknownForm("a Word document from before 1997 (.doc)");
        } catch (UnreadableDocument refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            // the library meets damage with exceptions of many kinds
            throw UnreadableDocument.truncated();
        }
    }

    private void write(Range body) {
        int next = 0;
        while (next < body.numParagraphs()) {
            org.apache.poi.hwpf.usermodel.Paragraph paragraph = body.getParagraph(next);
            if (paragraph.isInTable()) {
                org.apache.poi.hwpf.usermodel.Table table = body.getTable(paragraph);
                TableShape.write(rows(table), transcript);
                next += Math.max(1, table.numParagraphs());
            } else {
                writeLines(paragraph);
                next++;
            }
        }
    }

    private void writeLines(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        String words = words(paragraph);
        String number = words.isEmpty() ? "" : numbering.next(paragraph);
        (number + words).lines().forEach(transcript::paragraph);
    }

    private List<List<String>> rows(org.apache.poi.hwpf.usermodel.Table table) {
        List<List<String>> rows = new ArrayList<>();
        long count = 0;
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<String> cells = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                cells.add(cell(row.getCell(j)));
            }
            count += cells.size();
            Limits.checkCells(count);
            rows.add(cells);
        }
        return rows;
    }

    private String cell(TableCell cell) {
        if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
            return Transcript.JOINED;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            String line = words(cell.getParagraph(i));
            words.append(line.isEmpty() ? "" : numbering.next(cell.getParagraph(i)))
                    .append(line)
                    .append('\n');
        }
        return words.toString().strip();
    }

    /** Without fields' instructions and marks of cells and pages; a line break within a paragraph stays one. */
    private static String words(Range range) {
        return Range.stripFields(range.text())
                .replace('\u000B', '\n')
                .replace('\r', '\n')
                .replace('\t', ' ')
                .replaceAll("[\\x00-\\x08\\x0C\\x0E-\\x1F]", "")
                .strip();
    }
}
