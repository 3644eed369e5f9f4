package org.lantian.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What somebody without the issuer's key can make of a good token. */
record Forgery(String header, String claims, String signature) {

    static Forgery of(String token) {
        var parts = token.split("\\.");
        return new Forgery(parts[0], parts[1], parts[2]);
    }

    /** Other claims below the old signature. */
    String claiming(Consumer<ObjectNode> change) {
        return header + "." + changed(claims, change) + "." + signature;
    }

    /** Names another key. */
    String naming(String key) {
        return changed(header, header -> header.put("kid", key)) + "." + claims + "." + signature;
    }

    /** Says that it needs no signature, as RFC 7515's unsecured tokens do. */
    String unsigned() {
        return changed(header, header -> header.put("alg", "none")) + "." + claims + ".";
    }

    /** Signed by a key of one's own under the name of the issuer's. */
    String signedByOwnKey() throws GeneralSecurityException {
        var signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate());
        signer.update((header + "." + claims).getBytes(UTF_8));
        return header + "." + claims + "." + encoded(signer.sign());
    }

    /** Signed with what everybody may know as if it were a shared secret. */
    String signedWithPublicKey(String publicKey) throws GeneralSecurityException {
        var content = changed(header, header -> header.put("alg", "HS256")) + "." + claims;
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(publicKey.getBytes(UTF_8), "HmacSHA256"));
        return content + "." + encoded(mac.doFinal(content.getBytes(UTF_8)));
    }

    private static String changed(String part, Consumer<ObjectNode> change) {
        try {
            var json = (ObjectNode)
                    Http.JSON.readTree(new String(Base64.getUrlDecoder().decode(part), UTF_8));
            change.accept(json);
            return encoded(Http.JSON.writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
