package org.lantian.kit.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.Tracer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.lantian.kit.Ear;
import org.lantian.kit.KitProfile;
import org.lantian.kit.Said;
import org.lantian.kit.outbox.Outbox;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.Topic;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(KitProfile.class)
class FollowingTest {

    @Inject
    Outbox outbox;

    @Inject
    Origins origins;

    @Inject
    Tracer tracer;

    @Inject
    Ear ear;

    @Test
    void an_event_takes_effect_under_the_id_of_the_request_that_caused_it() {
        RequestIds.under("r-cause", () -> say("caused"));
        assertThat(heard("caused").requestId()).isEqualTo("r-cause");
        try (var topic = new Topic("kit-events")) {
            assertThat(topic.all())
                    .filteredOn(record -> "caused".equals(record.key()))
                    .extracting(record -> Topic.attribute(record, "ce_requestid"))
                    .containsExactly("r-cause");
        }
    }

    @Test
    void what_came_with_a_request_is_told_under_its_id_whoever_touches_it_later() {
        RequestIds.under("r-upload", () -> QuarkusTransaction.requiringNew().run(() -> origins.note("document")));
        RequestIds.under("r-signature", () -> say("document"));
        assertThat(heard("document").requestId()).isEqualTo("r-upload");
    }

    @Test
    void what_came_with_two_requests_is_told_under_the_one_at_work() {
        RequestIds.under("r-one", () -> QuarkusTransaction.requiringNew().run(() -> origins.note("notice")));
        RequestIds.under("r-two", () -> QuarkusTransaction.requiringNew().run(() -> origins.note("notice")));
        RequestIds.under("r-three", () -> say("notice"));
        assertThat(heard("notice").requestId()).isEqualTo("r-three");
    }

    @Test
    void an_id_that_could_not_stand_in_a_log_line_is_not_taken_over() {
        RequestIds.under("two\nlines", () -> say("harmful"));
        assertThat(heard("harmful").requestId()).isNull();
    }

    @Test
    void a_trace_goes_on_where_its_event_takes_effect() {
        var span = tracer.spanBuilder("a request").startSpan();
        try (var scope = span.makeCurrent()) {
            say("traced");
        } finally {
            span.end();
        }
        assertThat(heard("traced").traceparent())
                .startsWith("00-" + span.getSpanContext().getTraceId() + "-")
                .doesNotContain(span.getSpanContext().getSpanId());
    }

    private void say(String subject) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new Said(subject, 1)));
    }

    private Ear.Under heard(String subject) {
        return await().until(() -> ear.under(subject), under -> under != null);
    }
}
