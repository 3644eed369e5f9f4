package org.lantian.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;

/** Bearer tokens for tests, each signed with the key that the service under test trusts. */
public final class Tokens {

    private static final KeyPair KEYS = keys();

    private Tokens() {}

    public static String administrator() {
        return of(Roles.ADMINISTRATOR, "000000", null);
    }

    public static String planner(String regionCode) {
        return of(Roles.PLANNER, regionCode, null);
    }

    public static String supervisor(String regionCode) {
        return of(Roles.SUPERVISOR, regionCode, null);
    }

    public static String auditor(String regionCode) {
        return of(Roles.AUDITOR, regionCode, null);
    }

    public static String dataFeed(String regionCode) {
        return of(Roles.DATA_FEED, regionCode, null);
    }

    public static String officer(String unitId, String regionCode) {
        return of(Roles.UNIT_OFFICER, regionCode, unitId);
    }

    /** A token with one role; the name on record is {@code <role>-<region>}. */
    public static String of(String role, String regionCode, @Nullable String unitId) {
        var claims = Jwt.subject(role + "-" + regionCode)
                .audience("lantian")
                .groups(Set.of(role))
                .claim("region", regionCode)
                .expiresIn(Duration.ofHours(1));
        if (unitId != null) {
            claims.claim("unit", unitId);
        }
        return claims.sign(KEYS.getPrivate());
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
