package org.lantian.plan.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes plain text: a byte order mark decides, then well-formed UTF-8, then UTF-16 without a mark (its line ends and
 * digits hold zero bytes), then GB 18030, the encoding that every Chinese office program writes by default.
 */
public final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BINARY = "not a text document";

    private TextEncoding() {}

    /** Line ends become {@code \n}; bytes that are no text are refused as {@link UnreadableDocument}. */
    public static String decode(byte[] bytes) {
        String text = decodeMarked(bytes);
        if (text == null) {
            text = decodeUnmarked(bytes);
        }
        String lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .replace('\u000B', '\n')
                .replace('\u0085', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\0', '\uFFFD');
        refuseBinary(lines);
        return lines;
    }

    private static @Nullable String decodeMarked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(StandardCharsets.UTF_8, bytes, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(StandardCharsets.UTF_16BE, bytes, 2);
        }
        return null;
    }

    private static String decodeUnmarked(byte[] bytes) {
        int zerosAtEven = zeros(bytes, 0);
        int zerosAtOdd = zeros(bytes, 1);
        if (zerosAtEven + zerosAtOdd > 0) {
            if (zerosAtOdd > 4 * zerosAtEven) {
                return strict(StandardCharsets.UTF_16LE, bytes, 0);
            }
            if (zerosAtEven > 4 * zerosAtOdd) {
                return strict(StandardCharsets.UTF_16BE, bytes, 0);
            }
            throw UnreadableDocument.unknownForm(BINARY);
        }
        try {
            return attempt(StandardCharsets.UTF_8, bytes, 0, bytes.length);
        } catch (CharacterCodingException notUtf8) {
            return cutOffUtf8OrGb18030(bytes);
        }
    }

    private static String cutOffUtf8OrGb18030(byte[] bytes) {
        for (int cut = 1; cut <= 3 && cut < bytes.length; cut++) {
            if (bytes.length > 64 && decodes(StandardCharsets.UTF_8, bytes, bytes.length - cut)) {
                throw UnreadableDocument.truncated();
            }
        }
        for (int cut = 1; cut <= 3 && cut < bytes.length; cut++) {
            if (!decodes(GB18030, bytes, bytes.length) && decodes(GB18030, bytes, bytes.length - cut)) {
                throw UnreadableDocument.truncated();
            }
        }
        return strict(GB18030, bytes, 0);
    }

    private static boolean decodes(Charset charset, byte[] bytes, int length) {
        try {
            attempt(charset, bytes, 0, length);
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    private static String strict(Charset charset, byte[] bytes, int from) {
        try {
            return attempt(charset, bytes, from, bytes.length);
        } catch (CharacterCodingException malformed) {
            throw UnreadableDocument.unknownForm("text in an unknown encoding");
        }
    }

    private static String attempt(Charset charset, byte[] bytes, int from, int to) throws CharacterCodingException {
        CharBuffer characters = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, to - from));
        return characters.toString();
    }

    private static int zeros(byte[] bytes, int first) {
        int count = 0;
        for (int i = first; i < bytes.length; i += 2) {
            if (bytes[i] == 0) {
                count++;
            }
        }
        return count;
    }

    /** Bytes of no text at all still decode as GB 18030: they show by control and private characters. */
    private static void refuseBinary(String text) {
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || Character.getType(c) == Character.PRIVATE_USE || c == '\uFFFD') {
                strange++;
            }
        }
        if (strange > 10 && strange * 50L > text.length()) {
            throw UnreadableDocument.unknownForm(BINARY);
        }
    }

    static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
