package org.lantian.local.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that sender and receiver of a webhook share; signatures are those of Standard Webhooks (HMAC-SHA256, version 1). */
public record WebhookKey(String secret) {

    private static final String PREFIX = "whsec_";

    /** The key that a password stands for. */
    public static WebhookKey of(String password) {
        return new WebhookKey(PREFIX + Base64.getEncoder().encodeToString(password.getBytes(UTF_8)));
    }

    /** Whether one of the signatures in the headers is that of id, time and body. */
    boolean signed(Headers headers, String body) {
        var content = headers.getFirst("webhook-id") + "." + headers.getFirst("webhook-timestamp") + "." + body;
        var expected = ("v1," + Base64.getEncoder().encodeToString(mac(content))).getBytes(UTF_8);
        var signatures = headers.getFirst("webhook-signature");
        return signatures != null
                && Arrays.stream(signatures.split(" "))
                        .anyMatch(signature -> MessageDigest.isEqual(signature.getBytes(UTF_8), expected));
    }

    private byte[] mac(String content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), "HmacSHA256"));
            return mac.doFinal(content.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret: this may stand in a log. */
    @Override
    public String toString() {
        return "WebhookKey";
    }
}
