package org.lantian.notification.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.Browser;
import org.lantian.kit.testing.RealParts;
import org.lantian.notification.Inboxes;
import org.lantian.notification.Receivers;
import org.lantian.notification.TaskStories;
import org.lantian.notification.notice.content.NoticeKind;

/** Without an issuer, as in the local stack: the officer pastes a token. */
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
    void an_officer_sees_filters_opens_and_signs_while_new_ones_come_in() {
        TaskStories.publish("task.assigned", "pg-1", UNIT);
        Inboxes.awaitNotices(UNIT, 1);
        try (var browser = Browser.start()) {
            browser.resize(375, 740);
            browser.open(page);
            browser.await("!document.getElementById('pasted').hidden && document.getElementById('sign-in').hidden");
            browser.type("#token", "rubbish");
            browser.click("#pasted button");
            browser.await("document.getElementById('refused').textContent === '这不是令牌'");
            browser.type("#token", Inboxes.officer(UNIT));
            browser.click("#pasted button");
            browser.await(SHOWN + " === 1");
            browser.await("document.getElementById('live').textContent === '实时'");
            assertThat(browser.evaluate("[...document.querySelectorAll('#kind option')].map(it => it.value).join(' ')")
                            .asText())
                    .isEqualTo(Arrays.stream(NoticeKind.values())
                            .map(Enum::name)
                            .collect(Collectors.joining(" ", " ", "")));

            TaskStories.publish("task.overdue", "pg-2", UNIT, ", \"overdueDays\": 3");
            browser.await(SHOWN + " === 2");
            browser.evaluate("{ const kind = document.getElementById('kind'); kind.value = 'OVERDUE';"
                    + " kind.dispatchEvent(new Event('input')) }");
            browser.await(SHOWN + " === 1");
            browser.click("#notices summary");
            browser.await("document.querySelectorAll('.story li').length >= 2");
            browser.click(".sign");
            browser.await("document.querySelector('#notices .meta').textContent.includes('已签收')");
            browser.await("document.querySelector('.sign') === null");

            assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(375);
            assertThat(browser.evaluate(
                                    "performance.getEntriesByType('resource')"
                                            + ".every(it => it.name.startsWith(location.origin) || it.name.startsWith('data:'))")
                            .asBoolean())
                    .isTrue();
            browser.screenshot(Path.of("target", "inbox.png"));
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(Inboxes.of(UNIT).getList("items.state")).containsExactlyInAnyOrder("SENT", "SIGNED_FOR");
    }
}
