package org.lantian.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.caller.Roles;

/** Bearer tokens for tests, each signed with the key that the service under test trusts. */
public final class Tokens {

    /** The JVM's properties hold the pair: tests may load this class more than once. */
    private static final String PUBLIC = "lantian.test.public-key";

    private static final String PRIVATE = "lantian.test.private-key";

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
        return claims.sign(privateKey());
    }

    /** A token of somebody who has every role everywhere and acts for a unit. */
    public static String everyRole(String unitId) {
        return Jwt.subject("everybody")
                .audience("lantian")
                .groups(Set.of(
                        Roles.ADMINISTRATOR,
                        Roles.PLANNER,
                        Roles.SUPERVISOR,
                        Roles.UNIT_OFFICER,
                        Roles.DATA_FEED,
                        Roles.AUDITOR))
                .claim("region", "000000")
                .claim("unit", unitId)
                .expiresIn(Duration.ofHours(1))
                .sign(privateKey());
    }

    static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            var keys = keys();
            System.setProperty(PRIVATE, encoded(keys.getPrivate()));
            System.setProperty(PUBLIC, encoded(keys.getPublic()));
        }
        return System.getProperty(PUBLIC);
    }

    static PrivateKey privateKey() {
        var encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
