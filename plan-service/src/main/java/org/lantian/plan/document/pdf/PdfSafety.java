package org.lantian.plan.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.lantian.plan.document.Limits;
import org.lantian.plan.document.UnreadableDocument;

/**
 * Looks at a .pdf before the library opens it: one that was cut off lacks its end mark, and one that unpacks beyond all
 * measure is a bomb, which the library would unpack into memory.
 */
final class PdfSafety {

    private static final int TAIL = 2_048;
    private static final Pattern PACKED_TWICE =
            Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW)\\s{0,8}/(FlateDecode|Fl|LZWDecode|LZW)\\b");

    private PdfSafety() {}

    static void check(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (raw.indexOf("%%EOF", Math.max(0, raw.length() - TAIL)) < 0) {
            throw UnreadableDocument.truncated();
        }
        if (PACKED_TWICE.matcher(raw).find()) {
            throw UnreadableDocument.tooLarge("one packing per stream");
        }
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        for (int at = raw.indexOf("stream"); at >= 0; at = raw.indexOf("stream", at + 6)) {
            if (at >= 3 && raw.startsWith("end", at - 3)) {
                continue;
            }
            int data = at + 6;
            while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
                data++;
            }
            unpacked += unpackedSize(bytes, data, buffer, Limits.UNPACKED_BYTES - unpacked);
            if (unpacked >= Limits.UNPACKED_BYTES) {
                throw UnreadableDocument.tooLarge("200 MB unpacked");
            }
        }
    }

    /** How much a stream unpacks to, up to a limit; nothing when it is not packed this way. */
    private static long unpackedSize(byte[] bytes, int from, byte[] buffer, long limit) {
        if (from + 2 > bytes.length || (bytes[from] & 0x0F) != 8) {
            return 0;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            long size = 0;
            while (!inflater.finished() && size < limit) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    break;
                }
                size += read;
            }
            return size;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
