package org.lantian.kit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The kit's own tests run a service of nothing but mechanism. */
public class KitProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.application.name", "kit-test",
                "lantian.outbox.topic", "kit-events",
                "mp.messaging.incoming.heard.connector", "smallrye-kafka",
                "mp.messaging.incoming.heard.topic", "kit-events",
                "mp.messaging.incoming.heard.group.id", "kit-test");
    }
}
