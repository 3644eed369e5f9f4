package org.lantian.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContactKeysTest {

    private static final Instant NOW = Instant.parse("2025-12-20T01:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofHours(24));

    @Test
    void the_old_key_signs_beside_the_new_one_until_the_end_of_the_change_and_no_longer() {
        var point = ContactPoint.create("id", webhook("https://8.8.8.8/", "old-secret"), "officer", NOW);
        point.replace(webhook("https://8.8.8.8/", "new-secret"), "officer", NOW, END);
        assertThat(point.secrets(END.minusSeconds(1))).containsExactly("new-secret", "old-secret");
        assertThat(point.secrets(END)).containsExactly("new-secret");
    }

    @Test
    void another_address_never_learns_the_old_key() {
        var point = ContactPoint.create("id", webhook("https://8.8.8.8/", "old-secret"), "officer", NOW);
        point.replace(webhook("https://1.1.1.1/", "new-secret"), "officer", NOW, END);
        assertThat(point.secrets(NOW)).containsExactly("new-secret");
    }

    private static ContactData webhook(String address, String secret) {
        return new ContactData("u-990101-keys", Channel.WEBHOOK, address, secret, false, null);
    }
}
