package org.lantian.kit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantian.kit.KitProfile;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;

@QuarkusTest
@TestProfile(KitProfile.class)
@QuarkusTestResource(RealParts.class)
class AnswerHeadersTest {

    @ParameterizedTest
    @CsvSource({"200, answers, true", "401, answers, false", "404, nowhere, true", "500, answers/failure, true"})
    void every_answer_says_how_it_may_be_used(int status, String path, boolean known) {
        var answer = get(path, known);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void an_endpoint_may_allow_copies() {
        assertThat(get("answers/public", false).header("Cache-Control")).isEqualTo("max-age=60");
    }

    @Test
    void scripts_within_a_page_run_nowhere_but_in_swagger_ui() {
        assertThat(get("answers", true).header("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("script-src");
        var page = given().get("/try/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self' 'unsafe-inline'");
    }

    @Test
    void a_failure_of_ours_tells_nothing_of_its_cause() {
        assertThat(get("answers/failure", true).asString()).doesNotContain("officer", "Exception");
    }

    private static Response get(String path, boolean known) {
        var caller = given().header("Origin", "https://elsewhere.example");
        return (known ? caller.auth().oauth2(Tokens.planner("640000")) : caller).get("/api/v1/" + path);
    }
}
