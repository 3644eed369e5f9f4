package org.lantian.notification.robot;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.channel.Message;
import org.lantian.notification.channel.Outcome;
import org.lantian.notification.contact.Channel;

/** 飞书: time and signature go into the body; at most 100 messages a minute; {@code code} 11232 and 9499 are too often, 19xxx wrong. */
@ApplicationScoped
class Feishu implements Robot {

    @Override
    public Channel channel() {
        return Channel.FEISHU;
    }

    @Override
    public int perMinute() {
        return 100;
    }

    @Override
    public Duration rest() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Map<String, ?> body(Message message, @Nullable String secret, Instant now) {
        Map<String, Object> body = new HashMap<>();
        body.put("msg_type", "text");
        body.put("content", Map.of("text", message.asText()));
        if (secret != null) {
            var timestamp = Long.toString(now.getEpochSecond());
            body.put("timestamp", timestamp);
            body.put("sign", Hmac.sha256(timestamp + "\n" + secret, ""));
        }
        return body;
    }

    @Override
    public Outcome meaning(JsonNode answer) {
        int code = answer.path("code").asInt(answer.path("StatusCode").asInt(-1));
        if (code == 0) {
            return new Outcome.Delivered();
        }
        if (code == 11232 || code == 9499) {
            return new Outcome.Postponed("the robot was called too often", rest());
        }
        return code >= 19000 && code < 20000
                ? new Outcome.Refused("the robot answered " + code)
                : new Outcome.Failed("the robot answered " + code);
    }
}
