package org.lantian.plan.review;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.Browser;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Tokens;
import org.lantian.plan.SamplePlan;

/** The reviewers' page in a real browser, which keeps a picture of it under target/pages. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReviewPageTest {

    private static final Path PICTURES = Path.of("target", "pages");
    private static final String MARKUP = "<img src=x onerror=\"window.harm=1\"><script>window.harm=2</script>";

    @BeforeEach
    void regions() {
        SamplePlan.addRegions();
    }

    @Test
    void a_reviewer_reads_corrects_adds_and_removes_beside_the_source() {
        var text = SamplePlan.text("核对页").replace("广泛开展", MARKUP + "广泛开展");
        String plan =
                SamplePlan.upload(text.getBytes(UTF_8), "plan.txt").extract().path("planId");
        try (var browser = Browser.start()) {
            browser.open(address(plan) + "#token=" + Tokens.planner("990100"));
            browser.await("document.querySelectorAll('.fact').length > 8");
            assertThat(browser.evaluate("location.hash").asText())
                    .as("the token leaves the address")
                    .isEmpty();
            assertThat(browser.text(".paper")).as("markup is shown as words").contains(MARKUP);
            assertThat(browser.evaluate("window.harm ?? 0").asInt()).isZero();
            browser.screenshot(PICTURES.resolve("review.png"));

            browser.click("mark.k-DEADLINE");
            browser.await("document.querySelector('.side .fact.lit.k-DEADLINE')");
            browser.click(".side .fact.k-RECURRING");
            browser.await("document.querySelector('.paper mark.lit')?.innerText.includes('每月')");

            correct(browser, plan);
            add(browser, plan);
            remove(browser, plan);

            browser.click("[data-tab=changes]");
            browser.await("document.querySelectorAll('.notes .note').length === 3");
            browser.screenshot(PICTURES.resolve("review-changes.png"));
            browser.click("[data-tab=risks]");
            browser.await("document.querySelector('.side').innerText.includes('无时限无指标')");
            browser.click("[data-tab=look]");
            browser.await("document.querySelector('.side .notes')");
            assertThat(browser.complaints().stream().filter(c -> !c.contains("422")))
                    .isEmpty();
        }
    }

    private static void correct(Browser browser, String plan) {
        browser.click(".side .fact.k-TARGET");
        browser.click(".side .fact.k-TARGET .correct");
        browser.type("#dialog [name=unit]", "furlong");
        browser.click("#dialog .primary");
        browser.await("document.querySelector('#dialog [data-field=unit].wrong')");
        browser.screenshot(PICTURES.resolve("review-correct.png"));
        browser.type("#dialog [name=unit]", "ug/m3");
        browser.type("#dialog [name=value]", "34");
        browser.click("#dialog .primary");
        browser.await("document.querySelector('.side .fact.k-TARGET .o-CORRECTED')");
        api(plan, "").body("objectives[0].value", equalTo(34)).body("objectives[0].origin", equalTo("CORRECTED"));
    }

    private static void add(Browser browser, String plan) {
        browser.click(".group:last-child > header");
        browser.click(".group:last-child > header .add");
        browser.type("#dialog [name=unit]", "市财政局");
        browser.type("#dialog .quote textarea", "按职责分工负责");
        browser.click("#dialog .primary");
        browser.await("document.querySelector('.group:last-child .o-ADDED')");
        api(plan, "/measures").body("items[2].responsibilities.unit", hasItem("市财政局"));
    }

    private static void remove(Browser browser, String plan) {
        browser.click(".side .fact.k-DEADLINE");
        browser.click(".side .fact.k-DEADLINE .remove");
        browser.click("#dialog .danger");
        browser.await("!document.querySelector('.side .fact.k-DEADLINE')");
        api(plan, "/changes").body("items.act", hasItem("REMOVED"));
    }

    @Test
    void without_a_token_the_page_asks_for_one_and_refuses_a_wrong_one() {
        var plan = SamplePlan.imported("令牌");
        try (var browser = Browser.start()) {
            browser.open(address(plan));
            browser.type("#dialog [name=token]", "wrong");
            browser.click("#dialog .primary");
            browser.await("document.querySelector('#dialog').innerText.includes('令牌无效')");
            browser.type("#dialog [name=token]", Tokens.auditor("990100"));
            browser.click("#dialog .primary");
            browser.await("document.querySelector('.paper')");
        }
    }

    @Test
    void the_page_runs_under_a_strict_policy() {
        given().get(RestAssured.baseURI + ":" + RestAssured.port + "/review/")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(startsWith("default-src 'self'"), not(containsString("script-src"))))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    private static String address(String plan) {
        return RestAssured.baseURI + ":" + RestAssured.port + "/review/?plan=" + plan;
    }

    private static io.restassured.response.ValidatableResponse api(String plan, String what) {
        return given().auth()
                .oauth2(Tokens.planner("990100"))
                .get("/api/v1/plans/" + plan + what)
                .then()
                .statusCode(200);
    }
}
