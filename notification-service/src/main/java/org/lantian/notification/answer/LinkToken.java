package org.lantian.notification.answer;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a one-time link says: which notice, by which delivery, and until when; sealed by HMAC-SHA256.
 *
 * @param until end of its validity, in seconds since 1970
 */
record LinkToken(UUID noticeId, UUID deliveryId, long until) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int CONTENT = 40;
    private static final int HASH = 32;

    String sealed(byte[] key) {
        var content = ByteBuffer.allocate(CONTENT)
                .putLong(noticeId.getMostSignificantBits())
                .putLong(noticeId.getLeastSignificantBits())
                .putLong(deliveryId.getMostSignificantBits())
                .putLong(deliveryId.getLeastSignificantBits())
                .putLong(until)
                .array();
        var all = ByteBuffer.allocate(CONTENT + HASH).put(content).put(hash(content, key));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }

    /** Empty when it was not sealed with this key. */
    static Optional<LinkToken> read(String sealed, byte[] key) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (all.length != CONTENT + HASH) {
            return Optional.empty();
        }
        var content = Arrays.copyOf(all, CONTENT);
        if (!MessageDigest.isEqual(hash(content, key), Arrays.copyOfRange(all, CONTENT, all.length))) {
            return Optional.empty();
        }
        var read = ByteBuffer.wrap(content);
        return Optional.of(new LinkToken(
                new UUID(read.getLong(), read.getLong()), new UUID(read.getLong(), read.getLong()), read.getLong()));
    }

    private static byte[] hash(byte[] content, byte[] key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
