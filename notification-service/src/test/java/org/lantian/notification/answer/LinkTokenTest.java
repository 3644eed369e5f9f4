package org.lantian.notification.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkTokenTest {

    private static final byte[] KEY = "a key of thirty-two bytes length".getBytes(UTF_8);
    private static final LinkToken TOKEN = new LinkToken(UUID.randomUUID(), UUID.randomUUID(), 1_800_000_000L);

    @Test
    void what_was_sealed_is_read() {
        assertThat(LinkToken.read(TOKEN.sealed(KEY), KEY)).contains(TOKEN);
    }

    @Test
    void no_character_can_be_changed_and_no_other_key_opens_it() {
        var sealed = TOKEN.sealed(KEY);
        for (int i = 0; i < sealed.length(); i++) {
            var other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(LinkToken.read(sealed.substring(0, i) + other + sealed.substring(i + 1), KEY))
                    .isEmpty();
        }
        assertThat(LinkToken.read(sealed, "another key".getBytes(UTF_8))).isEmpty();
        assertThat(LinkToken.read("", KEY)).isEmpty();
        assertThat(LinkToken.read("no token, but <script>", KEY)).isEmpty();
    }
}
