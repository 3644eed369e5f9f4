package org.lantian.task.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCheckTest {

    @TempDir
    Path folder;

    @Test
    void pictures_and_pdf_are_told_by_their_first_bytes() throws IOException {
        assertThat(typeOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}))
                .isEqualTo(EvidenceType.PNG);
        assertThat(typeOf(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .isEqualTo(EvidenceType.JPEG);
        assertThat(typeOf("junk before %PDF-1.4".getBytes(UTF_8))).isEqualTo(EvidenceType.PDF);
    }

    @Test
    void office_files_are_told_by_what_is_in_them() throws IOException {
        assertThat(ContentCheck.typeOf(archive("[Content_Types].xml", "word/document.xml")))
                .contains(EvidenceType.DOCX);
        assertThat(ContentCheck.typeOf(archive("[Content_Types].xml", "xl/workbook.xml")))
                .contains(EvidenceType.XLSX);
        assertThat(ContentCheck.typeOf(archive("[Content_Types].xml", "ppt/presentation.xml")))
                .contains(EvidenceType.PPTX);
        assertThat(ContentCheck.typeOf(compound("WordDocument"))).contains(EvidenceType.DOC);
        assertThat(ContentCheck.typeOf(compound("Workbook"))).contains(EvidenceType.XLS);
    }

    @Test
    void other_archives_programs_and_damaged_files_are_nothing_that_proves() throws IOException {
        assertThat(ContentCheck.typeOf(archive("META-INF/MANIFEST.MF"))).isEmpty();
        assertThat(ContentCheck.typeOf(archive("word/document.xml"))).isEmpty();
        assertThat(ContentCheck.typeOf(file(new byte[] {'P', 'K', 3, 4, 9, 9, 9})))
                .isEmpty();
        assertThat(ContentCheck.typeOf(compound("Setup"))).isEmpty();
        assertThat(ContentCheck.typeOf(file("<html>".getBytes(UTF_8)))).isEmpty();
        assertThat(ContentCheck.typeOf(file(new byte[0]))).isEmpty();
    }

    private EvidenceType typeOf(byte[] bytes) throws IOException {
        return ContentCheck.typeOf(file(bytes)).orElseThrow();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ""), bytes);
    }

    private Path archive(String... entries) throws IOException {
        var file = Files.createTempFile(folder, "archive", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path compound(String stream) throws IOException {
        var file = Files.createTempFile(folder, "compound", ".bin");
        try (var system = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            system.getRoot().createDocument(stream, new java.io.ByteArrayInputStream(new byte[] {1}));
            system.writeFilesystem(out);
        }
        return file;
    }
}
