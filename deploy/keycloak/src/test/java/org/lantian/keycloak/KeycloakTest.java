package org.lantian.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which tokens a service takes that is told no more than where their issuer is. Each test finds Keycloak and the service running. */
class KeycloakTest {

    private static final String UNITS = "/api/v1/units";

    /** How far the clocks of issuer and service may be apart. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    /** How often a service reads the issuer's keys, and how often at most it does so for a token of an unknown key. */
    private static final Duration KEYS_EVERY = Duration.ofSeconds(30);

    private static final Duration KEYS_AT_MOST_EVERY = Duration.ofSeconds(10);

    /** What a call takes on a busy machine. */
    private static final Duration SLACK = Duration.ofSeconds(5);

    private static Trial trial;

    @BeforeAll
    static void start() {
        trial = new Trial(
                Path.of(System.getProperty("keycloak.home")), Path.of(System.getProperty("lantian.checkout")));
    }

    @BeforeEach
    void everything_runs() {
        trial.keycloak.start();
        trial.startService();
    }

    @AfterAll
    static void stop() {
        trial.close();
    }

    @Test
    void a_role_does_what_it_may_within_its_reach_and_no_more() {
        var planner = token("planner");
        assertThat(trial.get(UNITS, planner).status()).isEqualTo(200);
        assertThat(addUnit(planner, "640300").status()).isIn(200, 201);
        assertThat(addUnit(planner, "110000").status()).isEqualTo(403);
        assertThat(addUnit(token("unit-officer"), "640300").status()).isEqualTo(403);
        assertThat(addUnit(token("administrator"), "110000").status()).isIn(200, 201);
    }

    @Test
    void whoever_has_no_region_reaches_nothing() {
        assertThat(addUnit(token("planner-without-region"), "640300").status()).isEqualTo(403);
    }

    @Test
    void no_token_is_refused_and_so_is_one_for_another_audience_or_of_another_realm() {
        refused("");
        refused("no-token");
        refused(token("other-audience"));
        refused(trial.keycloak.token("other", "planner"));
    }

    @Test
    void what_the_issuer_has_not_signed_is_refused() throws GeneralSecurityException {
        var good = token("planner");
        var forgery = Forgery.of(good);
        refused(forgery.claiming(claims -> claims.put("region", "000000")));
        refused(forgery.unsigned());
        refused(forgery.signedByOwnKey());
        var keys = Http.get(trial.keycloak.issuer("lantian"), "").body();
        refused(forgery.signedWithPublicKey(keys.path("public_key").asText()));
        accepted(good);
    }

    @Test
    void a_token_ends_when_it_says_and_clocks_may_differ_a_little() {
        var token = token("brief");
        var end = Instant.ofEpochSecond(claims(token).path("exp").asLong());
        await().atMost(GRACE).until(() -> Instant.now().isAfter(end.plus(Duration.ofSeconds(5))));
        accepted(token);
        await().atMost(GRACE.plus(SLACK)).pollInterval(Duration.ofSeconds(1)).until(() -> statusOf(token) == 401);
        assertThat(Instant.now()).isAfter(end.plus(GRACE));
    }

    @Test
    void a_new_key_is_trusted_without_a_restart_and_a_removed_one_no_longer() {
        var old = token("planner");
        accepted(old);
        var key = trial.keycloak.addKey(200);
        var fresh = token("planner");
        assertThat(keyOf(fresh)).isNotEqualTo(keyOf(old));
        await().atMost(KEYS_AT_MOST_EVERY.plus(SLACK)).until(() -> statusOf(fresh) == 200);
        accepted(old);

        trial.keycloak.removeKey(key);
        await().atMost(KEYS_EVERY.plus(SLACK)).until(() -> statusOf(fresh) == 401);
        accepted(old);
        accepted(token("planner"));
    }

    @Test
    void made_up_keys_do_not_hold_up_a_new_one() {
        var unknown = Forgery.of(token("planner")).naming("made-up");
        refused(unknown);
        var key = trial.keycloak.addKey(300);
        var fresh = token("planner");
        refused(unknown);
        await().atMost(KEYS_AT_MOST_EVERY.plus(SLACK)).until(() -> statusOf(fresh) == 200);
        trial.keycloak.removeKey(key);
    }

    @Test
    void while_the_issuer_is_away_its_tokens_are_still_good() {
        var token = token("planner");
        accepted(token);
        trial.keycloak.stop();
        var past = Instant.now().plus(KEYS_EVERY).plus(SLACK);
        await().atMost(KEYS_EVERY.plus(SLACK).plus(SLACK))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    accepted(token);
                    return Instant.now().isAfter(past);
                });
        refused(Forgery.of(token).naming("made-up"));
        assertThat(trial.get("/q/health/ready", "").status()).isEqualTo(200);

        trial.keycloak.start();
        accepted(token);
        accepted(token("planner"));
    }

    @Test
    void a_service_that_starts_before_its_issuer_says_what_it_waits_for() {
        var token = token("planner");
        trial.stopService();
        trial.keycloak.stop();
        trial.beginService();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> trial.get("/q/health/live", "").status() == 200);
        var health = trial.get("/q/health/ready", "");
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.body().toString()).contains(trial.keycloak.issuer("lantian"));
        var answer = trial.get(UNITS, token);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body().path("code").asText()).isEqualTo("unavailable");

        trial.keycloak.start();
        await().atMost(KEYS_EVERY.plus(SLACK))
                .until(() -> trial.get("/q/health/ready", "").status() == 200);
        accepted(token);
    }

    private static String token(String client) {
        return trial.keycloak.token("lantian", client);
    }

    private static void accepted(String token) {
        assertThat(statusOf(token)).isEqualTo(200);
    }

    private static void refused(String token) {
        var answer = trial.get(UNITS, token);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(401);
    }

    private static int statusOf(String token) {
        return trial.get(UNITS, token).status();
    }

    private static Http.Answer addUnit(String token, String regionCode) {
        return trial.post(UNITS, token, Map.of("regionCode", regionCode, "name", "生态环境局"));
    }

    private static String keyOf(String token) {
        return part(token, 0).path("kid").asText();
    }

    private static JsonNode claims(String token) {
        return part(token, 1);
    }

    private static JsonNode part(String token, int which) {
        try {
            return Http.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[which]));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
