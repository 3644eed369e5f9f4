package org.lantian.local.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BearerTokenTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_token_says_who_calls_for_whom_and_for_how_long() throws Exception {
        var token = new BearerToken("local-unit-officer", "unit-officer", "640300", Optional.of("u-640300-abc"))
                .signed(Keys.in(folder).privateKey(), NOW);

        var parts = token.split("\\.");
        assertThat(parts).hasSize(3);
        assertThat(json(parts[0]).path("alg").asText()).isEqualTo("RS256");
        var claims = json(parts[1]);
        assertThat(claims.path("iss").asText()).isEqualTo("lantian-local");
        assertThat(claims.path("aud").asText()).isEqualTo("lantian");
        assertThat(claims.path("sub").asText()).isEqualTo("local-unit-officer");
        assertThat(claims.path("groups").get(0).asText()).isEqualTo("unit-officer");
        assertThat(claims.path("region").asText()).isEqualTo("640300");
        assertThat(claims.path("unit").asText()).isEqualTo("u-640300-abc");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(30L * 24 * 3600);
    }

    @Test
    void a_token_without_a_unit_has_no_such_claim() throws Exception {
        var token = new BearerToken("local-planner", "planner", "000000", Optional.empty())
                .signed(Keys.in(folder).privateKey(), NOW);

        assertThat(json(token.split("\\.")[1]).has("unit")).isFalse();
    }

    @Test
    void the_public_key_verifies_the_signature() throws Exception {
        var keys = Keys.in(folder);
        var parts = new BearerToken("local-planner", "planner", "000000", Optional.empty())
                .signed(keys.privateKey(), NOW)
                .split("\\.");

        var der = new X509EncodedKeySpec(Base64.getDecoder().decode(keys.publicKey()));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(der));
        signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void keys_are_made_once_and_only_their_owner_reads_them() throws Exception {
        var first = Keys.in(folder);

        assertThat(Keys.in(folder).publicKey()).isEqualTo(first.publicKey());
        assertThat(Files.getPosixFilePermissions(folder.resolve("private.key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    private static JsonNode json(String part) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(part));
    }
}
