package org.lantian.plan.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.lantian.plan.document.Limits;
import org.lantian.plan.document.UnreadableDocument;

/** Unpacks the wanted parts of a zipped document and counts every byte on the way, so that a bomb is noticed early. */
final class ZipParts {

    private static final int MOST_ENTRIES = 10_000;
    private static final long LARGEST_PART = 50L * 1024 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private ZipParts() {}

    static ZipParts read(byte[] bytes, Set<String> wanted) {
        ZipParts zip = new ZipParts();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                zip.names.add(entry.getName());
                if (zip.names.size() > MOST_ENTRIES) {
                    throw UnreadableDocument.tooLarge("ten thousand parts");
                }
                byte[] part = zip.unpack(stream, wanted.contains(entry.getName()));
                if (wanted.contains(entry.getName())) {
                    zip.parts.put(entry.getName(), part);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw UnreadableDocument.truncated();
        }
        if (!endsWell(bytes)) {
            throw UnreadableDocument.truncated();
        }
        return zip;
    }

    private byte[] unpack(InputStream stream, boolean keep) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            unpacked += read;
            if (unpacked > Limits.UNPACKED_BYTES || keep && kept.size() + (long) read > LARGEST_PART) {
                throw UnreadableDocument.tooLarge("200 MB unpacked");
            }
            if (keep) {
                kept.write(buffer, 0, read);
            }
        }
        return kept.toByteArray();
    }

    /** A zip ends with its directory; without that it was cut off. */
    private static boolean endsWell(byte[] bytes) {
        for (int i = bytes.length - 22; i >= Math.max(0, bytes.length - 70_000); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    boolean holds(String name) {
        return names.contains(name);
    }

    boolean holdsFolder(String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }
}
