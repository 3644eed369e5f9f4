package org.lantian.notification.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.notice.ItemView;

/**
 * What is brought to a contact point.
 *
 * @param type what webhooks know it by, such as {@code notice.sent}
 * @param link where the notice can be signed for without login, if it can
 * @param data what a webhook receives
 * @param dated the items whose due dates a mail carries as calendar entries
 */
public record Message(
        String type, String title, String text, @Nullable String link, Object data, List<ItemView> dated) {

    /** Title, text and link as one text, for channels that know no parts. */
    public String asText() {
        return title + "\n" + text + (link == null ? "" : "\n" + link);
    }

    /** Without what it says, which may be a code: this may stand in a log. */
    @Override
    public String toString() {
        return "Message[" + type + "]";
    }
}
