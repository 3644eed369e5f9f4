package org.lantian.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever cannot be read is refused with a code for programs and a sentence for people. */
class UnreadableDocumentTest {

    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Test
    void nothing_is_empty() {
        refused(new byte[0], "plan.txt", "empty_document");
        refused(" \n\t\r\n\u3000".getBytes(StandardCharsets.UTF_8), "plan.txt", "empty_document");
        refused(OfficeFiles.docx(""), "plan.docx", "empty_document");
        refused(
                "<html><body><script>x</script></body></html>".getBytes(StandardCharsets.UTF_8),
                "plan.html",
                "empty_document");
    }

    @Test
    void other_forms_are_named() {
        assertThat(refused(COMPOUND, "plan.wps", "unknown_form")).contains(".wps");
        assertThat(refused(OfficeFiles.zip(Map.of("OFD.xml", new byte[4])), "plan.ofd", "unknown_form"))
                .contains(".ofd");
        assertThat(refused(OfficeFiles.zip(Map.of("xl/workbook.xml", new byte[4])), "plan.xlsx", "unknown_form"))
                .contains(".xlsx");
        assertThat(refused("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "plan.rtf", "unknown_form"))
                .contains(".rtf");
        refused(
                new byte[] {1, 2, 3, 0, 0, 7, 9, (byte) 200, (byte) 201, 0, 4, 5, 6, 8, 14, 15, 16, 17},
                null,
                "unknown_form");
    }

    @Test
    void pictures_have_no_text_layer() {
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "plan.png", "scanned");
        refused(OfficeFiles.blankPdf(""), "plan.pdf", "scanned");
    }

    @Test
    void encrypted_documents_are_told_apart() {
        byte[] packed = Arrays.copyOf(COMPOUND, 4096);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, packed, 1024, name.length);
        refused(packed, "plan.docx", "encrypted");
        refused(OfficeFiles.blankPdf("secret"), "plan.pdf", "encrypted");
    }

    @Test
    void a_document_that_was_cut_off_is_refused() {
        byte[] docx = OfficeFiles.docx(OfficeFiles.paragraph("甲市治水方案").repeat(300));
        refused(Arrays.copyOf(docx, docx.length / 2), "plan.docx", "truncated");
        refused(Arrays.copyOf(docx, docx.length - 30), "plan.docx", "truncated");
        refused(COMPOUND, "plan.doc", "truncated");
        byte[] pdf = OfficeFiles.blankPdf("");
        refused(Arrays.copyOf(pdf, pdf.length - 40), "plan.pdf", "truncated");
        refused("<html><body><p>甲市治水方案".getBytes(StandardCharsets.UTF_8), "plan.html", "truncated");
        byte[] text = "甲市治水方案，共十条。".repeat(20).getBytes(StandardCharsets.UTF_8);
        refused(Arrays.copyOf(text, text.length - 1), "plan.txt", "truncated");
        refused(
                OfficeFiles.zip(Map.of("word/document.xml", "<w:document><w:body>".getBytes(StandardCharsets.UTF_8))),
                null,
                "truncated");
    }

    @Test
    void a_word_file_from_before_2007_without_its_text_is_refused() throws IOException {
        byte[] stream = new byte[8_192];
        assertThat(refused(word(stream), "plan.doc", "unknown_form")).contains("before 1997");
        System.arraycopy(new byte[] {(byte) 0xEC, (byte) 0xA5, (byte) 0xC1}, 0, stream, 0, 3);
        refused(word(stream), "plan.doc", "truncated");
        refused(Arrays.copyOf(word(stream), 2_000), "plan.doc", "truncated");
        assertThat(refused(word(stream), "plan.wps", "unknown_form")).contains(".wps");
    }

    private static byte[] word(byte[] stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(stream), "WordDocument");
            compound.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void too_much_is_refused() {
        refused(new byte[21 * 1024 * 1024], "plan.txt", "too_large");
        refused("甲".repeat(2_000_001).getBytes(StandardCharsets.UTF_8), "plan.txt", "too_large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/media/image1.bmp"})
    void a_bomb_of_packed_zeros_is_refused(String part) {
        byte[] zeros = new byte[210 * 1024 * 1024];
        byte[] bomb = OfficeFiles.zip(Map.of(part, zeros));
        assertThat(bomb.length).isLessThan(1024 * 1024);
        refused(bomb, "plan.docx", "too_large");
    }

    @Test
    void external_entities_are_never_resolved() {
        String body = OfficeFiles.document(OfficeFiles.paragraph("&secret;"));
        String doctype = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>";
        String attack = body.replace("?><w:document", "?>" + doctype + "<w:document");
        refused(
                OfficeFiles.zip(Map.of("word/document.xml", attack.getBytes(StandardCharsets.UTF_8))),
                "plan.docx",
                "truncated");
    }

    private static String refused(byte[] bytes, @org.jspecify.annotations.Nullable String fileName, String code) {
        StringBuilder message = new StringBuilder();
        assertThatThrownBy(() -> SourceDocument.read(bytes, fileName))
                .isInstanceOfSatisfying(UnreadableDocument.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    message.append(refusal.getMessage());
                });
        assertThat(message.toString()).endsWith(".");
        return message.toString();
    }
}
