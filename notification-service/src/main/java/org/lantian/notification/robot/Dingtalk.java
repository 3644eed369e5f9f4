package org.lantian.notification.robot;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lantian.notification.channel.Message;
import org.lantian.notification.channel.Outcome;
import org.lantian.notification.contact.Channel;

/**
 * 钉钉: time and signature go into the query; at most 20 messages a minute, and whoever goes over is shut out for ten minutes;
 * {@code errcode} 410100 and 660026 are too often, 310000 is a wrong signature or keyword.
 */
@ApplicationScoped
class Dingtalk implements Robot {

    @Override
    public Channel channel() {
        return Channel.DINGTALK;
    }

    @Override
    public int perMinute() {
        return 20;
    }

    @Override
    public Duration rest() {
        return Duration.ofMinutes(10);
    }

    @Override
    public URI target(URI address, @Nullable String secret, Instant now) {
        if (secret == null) {
            return address;
        }
        var timestamp = Long.toString(now.toEpochMilli());
        var sign = URLEncoder.encode(Hmac.sha256(secret, timestamp + "\n" + secret), UTF_8);
        var separator = address.getRawQuery() == null ? "?" : "&";
        return URI.create(address + separator + "timestamp=" + timestamp + "&sign=" + sign);
    }

    @Override
    public Map<String, ?> body(Message message, @Nullable String secret, Instant now) {
        return Map.of("msgtype", "text", "text", Map.of("content", message.asText()));
    }

    @Override
    public Outcome meaning(JsonNode answer) {
        int code = answer.path("errcode").asInt(-1);
        return switch (code) {
            case 0 -> new Outcome.Delivered();
            case 410100, 660026, 130101 -> new Outcome.Postponed("the robot was called too often", rest());
            case 310000, 300001, 40035, 43004 -> new Outcome.Refused("the robot answered " + code);
            default -> new Outcome.Failed("the robot answered " + code);
        };
    }
}
