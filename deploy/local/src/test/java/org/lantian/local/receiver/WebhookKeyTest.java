package org.lantian.local.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.api.Test;

/** The example of the Standard Webhooks specification's reference library. */
class WebhookKeyTest {

    private final WebhookKey key = new WebhookKey("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @Test
    void the_signature_of_the_specifications_example_is_good() {
        assertThat(key.signed(headers("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="), "{\"test\": 2432232314}"))
                .isTrue();
    }

    @Test
    void another_body_is_refused() {
        assertThat(key.signed(headers("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="), "{\"test\": 1}"))
                .isFalse();
    }

    @Test
    void a_call_without_a_signature_is_refused() {
        assertThat(key.signed(new Headers(), "{}")).isFalse();
    }

    private static Headers headers(String signature) {
        var headers = new Headers();
        headers.set("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek");
        headers.set("webhook-timestamp", "1614265330");
        headers.set("webhook-signature", signature);
        return headers;
    }
}
