package org.lantian.indicator.apikey;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantian.kit.digest.Sha256;

/**
 * A key as its holder has it: {@code ltk_<id>_<secret>}. The id finds the row, the secret is 256 random bits; that many need no
 * slow hash, one round of SHA-256 cannot be guessed back.
 */
record Secret(String id, String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("ltk_([0-9a-f]{16})_([A-Za-z0-9-]{43})");
    private static final int ID_BYTES = 8;
    private static final int SECRET_BYTES = 32;

    static Secret random() {
        var id = new byte[ID_BYTES];
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(id);
        RANDOM.nextBytes(secret);
        var text =
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret).replace('_', '-');
        return new Secret(HexFormat.of().formatHex(id), text);
    }

    static Optional<Secret> read(String key) {
        var form = FORM.matcher(key);
        return form.matches() ? Optional.of(new Secret(form.group(1), form.group(2))) : Optional.empty();
    }

    String key() {
        return "ltk_" + id + "_" + secret;
    }

    String hash() {
        return Sha256.hex(secret);
    }

    /** Takes the same time whether the first letter differs or the last. */
    boolean hasHash(String stored) {
        return MessageDigest.isEqual(hash().getBytes(US_ASCII), stored.getBytes(US_ASCII));
    }

    /** Never the secret, wherever it may be printed. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
