package org.lantian.task.testing;

import org.lantian.kit.testing.Topic;

/** Units as plan-service's directory says them. */
public final class Directory {

    private Directory() {}

    public static void unit(Topic plans, String unitId, String name, String regionCode, String kind) {
        plans.publish("directory.unit-changed", unitId, """
                {"unitId": "%s", "name": "%s", "regionCode": "%s", "kind": "%s"}""".formatted(unitId, name, regionCode, kind));
    }
}
