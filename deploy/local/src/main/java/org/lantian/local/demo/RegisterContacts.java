package org.lantian.local.demo;

import java.util.Map;
import org.lantian.local.Bureau;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;

/** The two bureaus say where they are reached: by mail and by webhook. Everybody else has the inbox. */
final class RegisterContacts {

    private final Setting setting;
    private final Caller administrator;
    private final Steps steps;

    RegisterContacts(Setting setting, Steps steps) {
        this.setting = setting;
        this.administrator = setting.caller("administrator");
        this.steps = steps;
    }

    void register() {
        register(setting.environment());
        register(setting.industry());
    }

    private void register(Bureau bureau) {
        var webhook = "http://127.0.0.1:" + setting.options().ports().of(Port.WEBHOOK) + bureau.webhookPath();
        put(bureau, "mail", "EMAIL", bureau.mailAddress());
        put(bureau, "webhook", "WEBHOOK", webhook);
        int known = administrator
                .all(Port.NOTIFICATION, "/contact-points?unitId=" + bureau.unitId())
                .size();
        steps.check(known == 2, bureau.name() + " is reached at " + bureau.mailAddress() + " and " + webhook);
    }

    private void put(Bureau bureau, String name, String channel, String address) {
        administrator
                .put(
                        Port.NOTIFICATION,
                        "/contact-points/" + bureau.token() + "-" + name,
                        Map.of("unitId", bureau.unitId(), "channel", channel, "address", address))
                .expect(200, 201);
    }
}
