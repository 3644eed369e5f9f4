package org.lantian.plan.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.document.pdf.PdfBlocks;
import org.lantian.plan.document.word.DocBlocks;
import org.lantian.plan.document.word.DocxBlocks;

/** Tells a document's form by its first bytes and hands it to the reader of that form. */
final class DocumentForms {

    private static final List<String> PICTURES =
            List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp");
    private static final int LOOK_AHEAD = 4096;

    private DocumentForms() {}

    static SourceDocument read(byte[] bytes, @Nullable String fileName) {
        if (bytes.length == 0) {
            throw UnreadableDocument.empty();
        }
        if (bytes.length > Limits.BYTES) {
            throw UnreadableDocument.tooLarge("20 MB");
        }
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        SourceDocument document = readKnown(bytes, name);
        if (document.blocks().isEmpty()) {
            throw UnreadableDocument.empty();
        }
        return document;
    }

    private static SourceDocument readKnown(byte[] bytes, String name) {
        if (indexOf(bytes, "%PDF-", 1024) >= 0) {
            return PdfBlocks.read(bytes);
        }
        if (TextEncoding.startsWith(bytes, 'P', 'K', 3, 4)) {
            return DocxBlocks.read(bytes);
        }
        if (TextEncoding.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            refuseOtherCompounds(bytes, name);
            return DocBlocks.read(bytes);
        }
        refuseOthers(bytes, name);
        return looksLikeHtml(bytes) ? HtmlBlocks.read(bytes) : TextBlocks.read(TextEncoding.decode(bytes));
    }

    private static void refuseOthers(byte[] bytes, String name) {
        boolean picture = TextEncoding.startsWith(bytes, 0x89, 'P', 'N', 'G')
                || TextEncoding.startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || TextEncoding.startsWith(bytes, 'G', 'I', 'F', '8')
                || TextEncoding.startsWith(bytes, 'I', 'I', '*', 0)
                || TextEncoding.startsWith(bytes, 'M', 'M', 0, '*')
                || TextEncoding.startsWith(bytes, 'B', 'M') && name.endsWith(".bmp")
                || PICTURES.stream().anyMatch(name::endsWith);
        if (picture) {
            throw UnreadableDocument.scanned();
        }
        if (TextEncoding.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            throw UnreadableDocument.unknownForm("a rich text file (.rtf)");
        }
        if (indexOf(bytes, "MIME-Version:", LOOK_AHEAD) >= 0) {
            throw UnreadableDocument.unknownForm("a web archive or mail (.mht, .eml)");
        }
        boolean packed = TextEncoding.startsWith(bytes, 'R', 'a', 'r', '!')
                || TextEncoding.startsWith(bytes, '7', 'z', 0xBC, 0xAF)
                || TextEncoding.startsWith(bytes, 0x1F, 0x8B)
                || TextEncoding.startsWith(bytes, 'P', 'K');
        if (packed) {
            throw UnreadableDocument.unknownForm("an archive");
        }
    }

    /** Office files before 2007, WPS files and encrypted new ones share one container; its stream names tell them apart. */
    private static void refuseOtherCompounds(byte[] bytes, String name) {
        if (holdsWide(bytes, "EncryptedPackage")) {
            throw UnreadableDocument.encrypted();
        }
        if (name.endsWith(".wps")) {
            throw UnreadableDocument.unknownForm("a WPS document (.wps)");
        }
        if (holdsWide(bytes, "Workbook") || name.endsWith(".xls") || name.endsWith(".et")) {
            throw UnreadableDocument.unknownForm("an old spreadsheet (.xls)");
        }
    }

    private static boolean looksLikeHtml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK_AHEAD), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        int tag = head.indexOf('<');
        boolean early = tag >= 0 && head.substring(0, tag).chars().allMatch(c -> c <= ' ' || c > 0x7F);
        return early
                && (head.contains("<html")
                        || head.contains("<!doctype html")
                        || head.contains("<body")
                        || head.contains("<p>")
                        || head.contains("<p ")
                        || head.contains("<div")
                        || head.contains("<table"));
    }

    private static int indexOf(byte[] bytes, String ascii, int within) {
        return new String(bytes, 0, Math.min(bytes.length, within), StandardCharsets.ISO_8859_1).indexOf(ascii);
    }

    private static boolean holdsWide(byte[] bytes, String ascii) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(new String(ascii.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
