package org.lantian.notification.robot;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.channel.Message;
import org.lantian.notification.channel.Outcome;
import org.lantian.notification.contact.Channel;

/** 企业微信: the key is in the address; at most 20 messages a minute and 2,048 bytes of text; {@code errcode} 45009 is too often. */
@ApplicationScoped
class Wecom implements Robot {

    private static final int MOST_BYTES = 2048;
    private static final int TOO_OFTEN = 45009;

    @Override
    public Channel channel() {
        return Channel.WECOM;
    }

    @Override
    public int perMinute() {
        return 20;
    }

    @Override
    public Duration rest() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Map<String, ?> body(Message message, @Nullable String secret, Instant now) {
        return Map.of("msgtype", "text", "text", Map.of("content", cut(message.asText())));
    }

    @Override
    public Outcome meaning(JsonNode answer) {
        int code = answer.path("errcode").asInt(-1);
        if (code == 0) {
            return new Outcome.Delivered();
        }
        if (code == TOO_OFTEN) {
            return new Outcome.Postponed("the robot was called too often", rest());
        }
        // 93000: the robot's address is wrong; 40xxx: the message is. Neither becomes right by waiting.
        return code == 93000 || (code >= 40000 && code < 41000)
                ? new Outcome.Refused("the robot answered " + code)
                : new Outcome.Failed("the robot answered " + code);
    }

    private static String cut(String text) {
        var cut = text;
        while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            cut = cut.substring(0, cut.length() * 9 / 10);
        }
        return cut;
    }
}
