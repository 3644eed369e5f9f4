package org.lantian.task.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a file is by its content, whatever its name claims. Archives are listed and never unpacked. */
final class ContentCheck {

    private static final int HEAD = 1024;
    private static final int MOST_ENTRIES = 20_000;
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final Map<String, EvidenceType> BY_PART = Map.of(
            "word/document.xml", EvidenceType.DOCX,
            "xl/workbook.xml", EvidenceType.XLSX,
            "ppt/presentation.xml", EvidenceType.PPTX);

    private static final Map<String, EvidenceType> BY_STREAM = Map.of(
            "WordDocument", EvidenceType.DOC,
            "Workbook", EvidenceType.XLS,
            "Book", EvidenceType.XLS,
            "PowerPoint Document", EvidenceType.PPT);

    private ContentCheck() {}

    /** Empty when it is none of the types that evidence may be. */
    static Optional<EvidenceType> typeOf(Path file) throws IOException {
        byte[] head;
        try (var bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(HEAD);
        }
        if (startsWith(head, PNG)) {
            return Optional.of(EvidenceType.PNG);
        }
        if (startsWith(head, JPEG)) {
            return Optional.of(EvidenceType.JPEG);
        }
        if (startsWith(head, ZIP)) {
            return ofArchive(file);
        }
        if (startsWith(head, OLE2)) {
            return ofCompound(file);
        }
        // ISO 32000-1, 7.5.2 note: readers accept the header anywhere within the first 1024 bytes.
        return new String(head, ISO_8859_1).contains("%PDF-") ? Optional.of(EvidenceType.PDF) : Optional.empty();
    }

    private static Optional<EvidenceType> ofArchive(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES || zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            return BY_PART.entrySet().stream()
                    .filter(part -> zip.getEntry(part.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<EvidenceType> ofCompound(Path file) {
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            var root = compound.getRoot();
            return BY_STREAM.entrySet().stream()
                    .filter(stream -> root.hasEntryCaseInsensitive(stream.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] head, byte[] signature) {
        return head.length >= signature.length
                && Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }
}
