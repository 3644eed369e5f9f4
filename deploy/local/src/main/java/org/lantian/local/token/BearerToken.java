package org.lantian.local.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who a bearer token stands for: a role, the region that it reaches and, for an officer, the unit. */
public record BearerToken(String subject, String role, String region, Optional<String> unit) {

    /** How long a token is good. */
    public static final Duration LIFE = Duration.ofDays(30);

    private static final String ISSUER = "lantian-local";
    private static final String AUDIENCE = "lantian";

    /** The token as it travels: a JWT (RFC 7519) signed with RS256, three Base64url parts with dots between them. */
    public String signed(PrivateKey key, Instant now) {
        Map<String, Object> claims = new TreeMap<>(Map.of(
                "iss", ISSUER,
                "aud", AUDIENCE,
                "sub", subject,
                "groups", List.of(role),
                "region", region,
                "iat", now.getEpochSecond(),
                "exp", now.plus(LIFE).getEpochSecond()));
        unit.ifPresent(id -> claims.put("unit", id));
        var content = part(Map.of("alg", "RS256", "typ", "JWT")) + "." + part(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(UTF_8));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
    }

    private static String part(Map<String, Object> json) {
        try {
            return base64(new ObjectMapper().writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
