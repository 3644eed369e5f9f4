package org.lantian.notification.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.notification.contact.Channel;
import org.lantian.notification.contact.ContactPoints.Destination;
import org.lantian.notification.contact.OutboundTargets;
import org.lantian.notification.contact.TargetRefused;

/**
 * Brings short messages through an HTTP gateway: POST {@code {id, to, text}}, 2xx is taken. Only the title goes out, with the link: a
 * short message is read by whoever holds the telephone.
 */
@ApplicationScoped
class SmsCourier implements Courier {

    private final OutboundTargets targets;
    private final OutboundCalls calls;
    private final ObjectMapper json;
    private final Optional<URI> gateway;
    private final Optional<String> token;

    SmsCourier(
            OutboundTargets targets,
            OutboundCalls calls,
            ObjectMapper json,
            @ConfigProperty(name = "lantian.sms.gateway") Optional<URI> gateway,
            @ConfigProperty(name = "lantian.sms.token") Optional<String> token) {
        this.targets = targets;
        this.calls = calls;
        this.json = json;
        this.gateway = gateway;
        this.token = token;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Outcome bring(UUID deliveryId, Destination destination, Message message) {
        if (gateway.isEmpty()) {
            return new Outcome.Refused("no gateway for short messages is configured");
        }
        Map<String, String> headers =
                new TreeMap<>(Map.of("content-type", "application/json", "idempotency-key", deliveryId.toString()));
        token.ifPresent(bearer -> headers.put("authorization", "Bearer " + bearer));
        var text = message.link() == null ? message.title() : message.title() + " " + message.link();
        try {
            var body = json.writeValueAsString(
                    Map.of("id", deliveryId.toString(), "to", destination.address(), "text", text));
            int status = calls.post(gateway.get(), targets.resolve(gateway.get()), headers, body);
            if (status >= 200 && status < 300) {
                return new Outcome.Delivered();
            }
            var reason = "the gateway answered " + status;
            return status == 400 || status == 404 || status == 422
                    ? new Outcome.Refused(reason)
                    : new Outcome.Failed(reason);
        } catch (TargetRefused e) {
            return new Outcome.Refused(String.valueOf(e.getMessage()));
        } catch (UnknownHostException e) {
            return new Outcome.Failed("the gateway's host is not known");
        } catch (OutboundCalls.NoAnswer e) {
            return new Outcome.Failed(String.valueOf(e.getMessage()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings can be written", e);
        }
    }
}
