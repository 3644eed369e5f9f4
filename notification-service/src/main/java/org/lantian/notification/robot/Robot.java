package org.lantian.notification.robot;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.channel.Message;
import org.lantian.notification.channel.Outcome;
import org.lantian.notification.contact.Channel;

/**
 * How one vendor's group robot is spoken to. Written from the vendors' public documentation and tried against emulators of it, not
 * against the vendors themselves.
 */
interface Robot {

    Channel channel();

    /** Messages that one robot takes a minute. */
    int perMinute();

    /** How long to keep away from a robot that said it was called too often. */
    Duration rest();

    /** Where to post; some vendors want the signature in the query. */
    default URI target(URI address, @Nullable String secret, Instant now) {
        return address;
    }

    Map<String, ?> body(Message message, @Nullable String secret, Instant now);

    /** What an answer with status 200 means: vendors say errors in the body. */
    Outcome meaning(JsonNode answer);
}
