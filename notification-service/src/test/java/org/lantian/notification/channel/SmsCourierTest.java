package org.lantian.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantian.kit.testing.RealParts;
import org.lantian.notification.Receivers;
import org.lantian.notification.WebhookReceiver;
import org.lantian.notification.contact.ContactPoints.Destination;
import org.lantian.notification.contact.OutboundTargets;
import org.lantian.notification.template.Words.Language;

/** Against a gateway that answers as each test says. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Receivers.class)
class SmsCourierTest {

    private static final WebhookReceiver GATEWAY = Receivers.webhooks();
    private static final UUID DELIVERY = UUID.fromString("5f0c1c52-7a6e-4c1e-9d0e-2f6d2b3a9a10");

    @Inject
    OutboundTargets targets;

    @Inject
    OutboundCalls calls;

    @Inject
    ObjectMapper json;

    @Test
    void title_and_link_go_out_under_the_key_that_every_attempt_of_the_delivery_carries() throws Exception {
        var url = GATEWAY.answering("/sms-keyed", call -> call == 1 ? 503 : 202);
        assertThat(bring(url, "https://lantian.example/s/t")).isEqualTo(new Outcome.Failed("the gateway answered 503"));
        assertThat(bring(url, "https://lantian.example/s/t")).isEqualTo(new Outcome.Delivered());

        var brought = GATEWAY.callsOf("/sms-keyed");
        assertThat(brought).extracting(call -> call.header("idempotency-key")).containsExactly(key(), key());
        assertThat(brought.get(0).header("authorization")).isEqualTo("Bearer of-the-gateway");
        assertThat(brought.get(1).body()).isEqualTo(brought.get(0).body());
        assertThat(json.readTree(brought.get(0).body())).isEqualTo(json.readTree("""
                {"id": "%s", "to": "13800000009", "text": "【逾期】1 项，请签收 https://lantian.example/s/t"}
                """.formatted(key())));
    }

    @Test
    void without_a_link_the_title_goes_out_alone() throws Exception {
        assertThat(bring(GATEWAY.answering("/sms-plain", call -> 200), null)).isEqualTo(new Outcome.Delivered());
        assertThat(json.readTree(GATEWAY.callsOf("/sms-plain").get(0).body())
                        .get("text")
                        .asText())
                .isEqualTo("【逾期】1 项，请签收");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 422})
    void what_the_gateway_will_never_take_is_refused(int status) {
        assertThat(bring(GATEWAY.answering("/sms-refusing-" + status, call -> status), null))
                .isEqualTo(new Outcome.Refused("the gateway answered " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 429, 500, 503})
    void what_the_gateway_may_take_later_has_failed(int status) {
        assertThat(bring(GATEWAY.answering("/sms-failing-" + status, call -> status), null))
                .isEqualTo(new Outcome.Failed("the gateway answered " + status));
    }

    @Test
    void a_gateway_that_hangs_or_breaks_off_has_failed() {
        assertThat(bring(GATEWAY.answering("/sms-hanging", call -> 0), null))
                .isEqualTo(new Outcome.Failed("no answer within 3000 ms"));
        assertThat(bring(GATEWAY.answering("/sms-broken-off", call -> -1), null))
                .isEqualTo(new Outcome.Failed("the receiver cannot be reached, or broke off"));
    }

    @Test
    void a_gateway_that_lies_inside_or_is_not_there_is_not_called() {
        assertThat(bring("http://127.0.0.2:9/sms", null))
                .isEqualTo(new Outcome.Refused(
                        "the host is private, local or reserved, and not allowed by configuration"));
        var none = new SmsCourier(targets, calls, json, Optional.empty(), Optional.empty());
        assertThat(none.bring(DELIVERY, destination(), message(null)))
                .isEqualTo(new Outcome.Refused("no gateway for short messages is configured"));
    }

    private Outcome bring(String gateway, @Nullable String link) {
        var courier =
                new SmsCourier(targets, calls, json, Optional.of(URI.create(gateway)), Optional.of("of-the-gateway"));
        return courier.bring(DELIVERY, destination(), message(link));
    }

    private static Destination destination() {
        return new Destination("13800000009", List.of(), Language.ZH);
    }

    private static Message message(@Nullable String link) {
        return new Message("notice.sent", "【逾期】1 项，请签收", "推进清洁运输", link, "", List.of());
    }

    private static String key() {
        return DELIVERY.toString();
    }
}
