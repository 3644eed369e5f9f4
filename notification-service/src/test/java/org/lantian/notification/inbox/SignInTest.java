package org.lantian.notification.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.Browser;
import org.lantian.kit.testing.RealParts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;

/** With an issuer: nobody sees a token. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
@QuarkusTestResource(value = Issuer.class, restrictToAnnotatedClass = true)
class SignInTest {

    @TestHTTPResource("/inbox/index.html")
    String page;

    @Test
    void the_page_may_speak_to_the_issuer_beside_this_service() {
        given().basePath("")
                .get("/inbox/index.html")
                .then()
                .header("Content-Security-Policy", containsString("connect-src 'self' http://127.0.0.1:"));
    }

    @Test
    void an_officer_signs_in_at_the_issuer_and_out_again() {
        TaskStories.publish("task.assigned", "si-1", Issuer.UNIT);
        Inboxes.awaitNotices(Issuer.UNIT, 1);
        try (var browser = Browser.start()) {
            browser.open(page);
            browser.await("document.getElementById('pasted').hidden && !document.getElementById('sign-in').hidden");
            browser.click("#sign-in");
            browser.await("document.querySelectorAll('#notices > li').length === 1");
            assertThat(browser.evaluate("location.search").asText()).isEmpty();
            assertThat(browser.evaluate("JSON.stringify(sessionStorage)").asText())
                    .isEqualTo("{}");

            browser.open(page + "?code=the-code&state=not-asked-for");
            browser.await("document.getElementById('refused').textContent.startsWith('登录失败')");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
