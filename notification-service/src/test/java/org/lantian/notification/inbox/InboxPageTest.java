package org.lantian.notification.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class InboxPageTest {

    private static final String UNIT = "u-990101-page";
    private static final String SHOWN = "document.querySelectorAll('#notices > li').length";

    @TestHTTPResource("/inbox/index.html")
    String page;

    @Test
    void the_page_allows_nothing_from_elsewhere() {
        given().basePath("")
                .get("/inbox/index.html")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"));
    }

    @Test
    void an_officer_sees_filters_opens_and_signs_while_new_ones_come_in() throws Exception {
        var program = Chromium.program();
        Assumptions.assumeTrue(program != null, "no browser is here");
        TaskStories.publish("task.assigned", "pg-1", UNIT);
        Inboxes.awaitNotices(UNIT, 1);
        try (var browser = new Chromium(program)) {
            browser.size(375, 740);
            browser.open(page);
            browser.run("document.getElementById('token').value = 'rubbish';"
                    + "document.querySelector('#enter button').click()");
            awaitTrue(browser, "document.getElementById('refused').textContent === '这不是令牌'");
            browser.run("document.getElementById('token').value = '" + Inboxes.officer(UNIT) + "';"
                    + "document.querySelector('#enter button').click()");
            awaitTrue(browser, SHOWN + " === 1");
            awaitTrue(browser, "document.getElementById('live').textContent === '实时'");

            TaskStories.publish("task.overdue", "pg-2", UNIT, ", \"overdueDays\": 3");
            awaitTrue(browser, SHOWN + " === 2");
            browser.run("const kind = document.getElementById('kind'); kind.value = 'OVERDUE';"
                    + "kind.dispatchEvent(new Event('input'))");
            awaitTrue(browser, SHOWN + " === 1");
            browser.run("document.querySelector('#notices summary').click()");
            awaitTrue(browser, "document.querySelectorAll('.story li').length >= 2");
            browser.run("document.querySelector('.sign').click()");
            awaitTrue(browser, "document.querySelector('#notices .meta').textContent.includes('已签收')");
            awaitTrue(browser, "document.querySelector('.sign') === null");

            assertThat(browser.run("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(375);
            assertThat(browser.run(
                                    "performance.getEntriesByType('resource')"
                                            + ".every(it => it.name.startsWith(location.origin) || it.name.startsWith('data:'))")
                            .asBoolean())
                    .isTrue();
            Files.write(Path.of("target", "inbox.png"), browser.picture());
        }
        assertThat(Inboxes.of(UNIT).getList("items.state")).containsExactlyInAnyOrder("SENT", "SIGNED_FOR");
    }

    private static void awaitTrue(Chromium browser, String condition) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> browser.run(condition).asBoolean());
    }
}
