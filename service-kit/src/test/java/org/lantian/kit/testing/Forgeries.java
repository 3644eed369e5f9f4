package org.lantian.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lantian.kit.caller.Roles;

/** Tokens that nobody should take, by what is wrong with them. */
public final class Forgeries {

    private Forgeries() {}

    public static Map<String, String> all() {
        var good = Tokens.administrator();
        var parts = good.split("\\.");
        var forged = new LinkedHashMap<String, String>();
        forged.put("expired", claims().issuedAt(Instant.EPOCH).expiresAt(60).sign(Tokens.privateKey()));
        forged.put(
                "wrong audience",
                claims().audience("others").expiresIn(Duration.ofHours(1)).sign(Tokens.privateKey()));
        forged.put(
                "wrong key",
                claims().expiresIn(Duration.ofHours(1)).sign(Tokens.keys().getPrivate()));
        forged.put(
                "signature of another",
                parts[0] + "." + parts[1] + "." + Tokens.planner("110000").split("\\.")[2]);
        forged.put("alg none", encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        forged.put(
                "public key as secret", claims().expiresIn(Duration.ofHours(1)).signWithSecret(Tokens.publicKey()));
        forged.put("no signature", parts[0] + "." + parts[1]);
        forged.put("garbage", "garbage");
        forged.put("dots", "..");
        forged.put("empty", "");
        forged.put("long", "a".repeat(4000));
        return forged;
    }

    private static JwtClaimsBuilder claims() {
        return Jwt.subject("forger")
                .audience("lantian")
                .groups(Set.of(Roles.ADMINISTRATOR))
                .claim("region", "000000");
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}
