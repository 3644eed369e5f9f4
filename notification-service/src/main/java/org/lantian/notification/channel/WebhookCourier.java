package org.lantian.notification.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantian.notification.contact.Channel;
import org.lantian.notification.contact.ContactPoints.Destination;
import org.lantian.notification.contact.OutboundTargets;
import org.lantian.notification.contact.TargetRefused;

/** Brings notices over HTTP by the Standard Webhooks specification; {@code webhook-id} is the delivery's id in every attempt. */
@ApplicationScoped
class WebhookCourier implements Courier {

    /** Receivers refuse old timestamps, so this is real time even when the service's days are shifted. */
    private static final Clock REAL_TIME = Clock.systemUTC();

    private static final int GONE = 410;

    /** What a webhook receives, in the shape that Standard Webhooks proposes. */
    private record Posted(String type, Instant timestamp, Object data) {}

    private final OutboundTargets targets;
    private final OutboundCalls calls;
    private final ObjectMapper json;

    WebhookCourier(OutboundTargets targets, OutboundCalls calls, ObjectMapper json) {
        this.targets = targets;
        this.calls = calls;
        this.json = json;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Outcome bring(UUID deliveryId, Destination destination, Message message) {
        var now = REAL_TIME.instant();
        var body = write(new Posted(message.type(), now, message.data()));
        Map<String, String> headers = new TreeMap<>(Map.of(
                "content-type",
                "application/json",
                "user-agent",
                "Lantian",
                "webhook-id",
                deliveryId.toString(),
                "webhook-timestamp",
                Long.toString(now.getEpochSecond())));
        var signatures = destination.secrets().stream()
                .map(secret -> WebhookSignature.of(secret, deliveryId.toString(), now.getEpochSecond(), body))
                .collect(Collectors.joining(" "));
        if (!signatures.isEmpty()) {
            headers.put("webhook-signature", signatures);
        }
        try {
            var target = URI.create(destination.address());
            return outcome(calls.post(target, targets.resolve(target), headers, body));
        } catch (TargetRefused e) {
            return new Outcome.Refused(String.valueOf(e.getMessage()));
        } catch (UnknownHostException e) {
            return new Outcome.Failed("the host is not known");
        } catch (OutboundCalls.NoAnswer e) {
            return new Outcome.Failed(String.valueOf(e.getMessage()));
        }
    }

    /** Redirects are not followed: where they lead was not looked at. */
    private static Outcome outcome(int status) {
        if (status >= 200 && status < 300) {
            return new Outcome.Delivered();
        }
        var reason = "the receiver answered " + status;
        return status == GONE ? new Outcome.Refused(reason) : new Outcome.Failed(reason);
    }

    private String write(Posted message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice is made of plain values", e);
        }
    }
}
