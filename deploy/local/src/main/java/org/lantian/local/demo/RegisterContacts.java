package org.lantian.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lantian.local.Bureau;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;
import org.lantian.local.receiver.WebhookKey;
import org.lantian.local.receiver.WebhookReceiver;

/** The two bureaus say where they are reached: by mail and by signed webhook. Everybody else has the inbox. */
final class RegisterContacts {

    private final Setting setting;
    private final WebhookReceiver receiver;
    private final Caller administrator;
    private final Steps steps;

    RegisterContacts(Setting setting, WebhookReceiver receiver, Steps steps) {
        this.setting = setting;
        this.receiver = receiver;
        this.administrator = setting.caller("administrator");
        this.steps = steps;
    }

    void register() {
        register(setting.environment());
        register(setting.industry());
    }

    private void register(Bureau bureau) {
        var key = WebhookKey.of(setting.secret("webhook-" + bureau.token()));
        receiver.expect(bureau.webhookPath(), key);
        var webhook = "http://127.0.0.1:" + setting.options().ports().of(Port.WEBHOOK) + bureau.webhookPath();
        put(bureau, "mail", Map.of("channel", "EMAIL", "address", bureau.mailAddress()));
        put(bureau, "webhook", Map.of("channel", "WEBHOOK", "address", webhook, "secret", key.secret()));
        steps.check(
                known(bureau).size() == 2,
                bureau.name() + " is reached at " + bureau.mailAddress() + " and " + webhook);
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
