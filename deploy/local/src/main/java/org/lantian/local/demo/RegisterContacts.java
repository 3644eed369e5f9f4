package org.lantian.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.lantian.local.Bureau;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;
import org.lantian.local.receiver.Receivers;
import org.lantian.local.receiver.WebhookKey;

/** The two bureaus say where they are reached: by mail and by signed webhook. Everybody else has the inbox. */
final class RegisterContacts {

    private final Setting setting;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(20);

    private final Receivers receivers;
    private final Caller administrator;
    private final Steps steps;

    RegisterContacts(Setting setting, Receivers receivers, Steps steps) {
        this.setting = setting;
        this.receivers = receivers;
        this.administrator = setting.caller("administrator");
        this.steps = steps;
    }

    void register() {
        register(setting.environment());
        register(setting.industry());
    }

    private void register(Bureau bureau) {
        var key = WebhookKey.of(setting.secret("webhook-" + bureau.token()));
        receivers.webhook().expect(bureau.webhookPath(), key);
        var webhook = "http://127.0.0.1:" + setting.options().ports().of(Port.WEBHOOK) + bureau.webhookPath();
        put(bureau, "mail", Map.of("channel", "EMAIL", "address", bureau.mailAddress()));
        put(bureau, "webhook", Map.of("channel", "WEBHOOK", "address", webhook, "secret", key.secret()));
        verify(bureau, "mail", () -> receivers.mail().codeFor(bureau.mailAddress()));
        verify(bureau, "webhook", () -> receivers.webhook().codeFor(bureau.webhookPath()));
        steps.check(
                known(bureau).stream().filter(RegisterContacts::isVerified).count() == 2,
                bureau.name() + " is reached at " + bureau.mailAddress() + " and " + webhook);
    }

    /** Nothing is sent to an address before the code that was brought there has come back. */
    private void verify(Bureau bureau, String name, Supplier<Optional<String>> receivedCode) {
        var id = bureau.token() + "-" + name;
        if (known(bureau).stream().anyMatch(point -> point.path("id").asText().equals(id) && isVerified(point))) {
            return;
        }
        // The code of a contact point that was put just now is on its way; an earlier run's went to that run's
        // receivers.
        if (Await.until(ON_ITS_WAY, receivedCode, Optional::isPresent).isEmpty()) {
            administrator
                    .post(Port.NOTIFICATION, "/contact-points/" + id + "/verification-code")
                    .expect(200);
        }
        var code = Await.until(PATIENCE, receivedCode, Optional::isPresent)
                .orElseThrow(() -> new IllegalStateException("no code came to " + id));
        administrator
                .post(Port.NOTIFICATION, "/contact-points/" + id + "/verification", Map.of("code", code))
                .expect(200);
    }

    private static boolean isVerified(JsonNode point) {
        return point.path("verifiedAt").isTextual();
    }

    private void put(Bureau bureau, String name, Map<String, String> point) {
        var id = bureau.token() + "-" + name;
        Map<String, Object> body = new HashMap<>(point);
        body.put("unitId", bureau.unitId());
        Await.heard(() -> administrator.put(Port.NOTIFICATION, "/contact-points/" + id, body, version(bureau, id)))
                .expect(200, 201);
    }

    private String version(Bureau bureau, String id) {
        return known(bureau).stream()
                .filter(point -> point.path("id").asText().equals(id))
                .map(point -> "\"" + point.path("version").asText() + "\"")
                .findFirst()
                .orElse("");
    }

    private List<JsonNode> known(Bureau bureau) {
        return administrator.all(Port.NOTIFICATION, "/contact-points?unitId=" + bureau.unitId());
    }
}
