package org.lantian.plan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Prints a plan as a .pdf with a text layer and ruled tables. Nothing in it is packed, so that damage reaches its words and
 * operators; its Chinese font is one that every reader knows by name.
 */
final class PdfPlan {

    private static final int LINE = 18;
    private static final int SIZE = 12;
    private static final int LEFT = 60;
    private static final int RIGHT = 540;
    private static final int TOP = 780;
    private static final int BOTTOM = 70;

    private final PDDocument pdf;
    private final StringBuilder page = new StringBuilder();
    private int y = TOP;

    private PdfPlan(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** The file, byte by byte as Latin-1 characters. */
    static String of(SourceDocument plan) {
        try (PDDocument pdf = new PDDocument()) {
            new PdfPlan(pdf).print(plan);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(SourceDocument plan) throws IOException {
        for (Block block : plan.blocks()) {
            if (block instanceof Table table) {
                for (Table.Row row : table.rows()) {
                    printRow(plan, row);
                }
            } else {
                y = printWords(plan.textAt(block.span()), LEFT, RIGHT);
                turnPageAt(BOTTOM);
            }
        }
        turnPageAt(TOP);
    }

    private void printRow(SourceDocument plan, Table.Row row) throws IOException {
        turnPageAt(BOTTOM + 15 * LINE);
        int top = y;
        int lowest = top - LINE;
        int width = (RIGHT - LEFT) / row.cells().size();
        for (int i = 0; i < row.cells().size(); i++) {
            y = top;
            int left = LEFT + i * width;
            lowest = Math.min(lowest, printWords(plan.textAt(row.cells().get(i).span()), left + 2, left + width - 2));
        }
        for (int i = 0; i <= row.cells().size(); i++) {
            rule(LEFT + i * width, top + LINE, LEFT + i * width, lowest + LINE);
        }
        rule(LEFT, top + LINE, LEFT + width * row.cells().size(), top + LINE);
        rule(LEFT, lowest + LINE, LEFT + width * row.cells().size(), lowest + LINE);
        y = lowest;
    }

    /** Prints lines of words and says where the next would stand. */
    private int printWords(String words, int left, int right) {
        int length = Math.max(1, (right - left) / SIZE);
        int at = y;
        for (String line : words.strip().split("\n")) {
            for (int start = 0; start < line.length() && at > 0; start += length) {
                String part = line.substring(start, Math.min(line.length(), start + length));
                page.append(String.format(
                        Locale.ROOT,
                        "BT /F1 %d Tf %d %d Td <%s> Tj ET%n",
                        SIZE,
                        left,
                        at,
                        HexFormat.of().formatHex(part.getBytes(StandardCharsets.UTF_16BE))));
                at -= LINE;
            }
        }
        return at;
    }

    private void rule(int x0, int y0, int x1, int y1) {
        page.append(String.format(Locale.ROOT, "%d %d m %d %d l S%n", x0, y0, x1, y1));
    }

    private void turnPageAt(int lowest) throws IOException {
        if (y > lowest || page.isEmpty()) {
            return;
        }
        PDPage printed = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        printed.setResources(resources);
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(page.toString().getBytes(StandardCharsets.US_ASCII));
        }
        printed.setContents(stream);
        pdf.addPage(printed);
        page.setLength(0);
        y = TOP;
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "GB1");
        system.setInt(COSName.SUPPLEMENT, 2);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
