package org.lantian.notification.robot;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.lantian.notification.channel.Courier;
import org.lantian.notification.channel.OutboundCalls;
import org.lantian.notification.contact.OutboundTargets;

/** One courier per vendor. */
@ApplicationScoped
class Robots {

    private final Pace pace;
    private final OutboundTargets targets;
    private final OutboundCalls calls;
    private final ObjectMapper json;

    Robots(Pace pace, OutboundTargets targets, OutboundCalls calls, ObjectMapper json) {
        this.pace = pace;
        this.targets = targets;
        this.calls = calls;
        this.json = json;
    }

    @Produces
    @Singleton
    Courier wecom(Wecom robot) {
        return courier(robot);
    }

    @Produces
    @Singleton
    Courier dingtalk(Dingtalk robot) {
        return courier(robot);
    }

    @Produces
    @Singleton
    Courier feishu(Feishu robot) {
        return courier(robot);
    }

    private Courier courier(Robot robot) {
        return new RobotCourier(robot, pace, targets, calls, json);
    }
}
