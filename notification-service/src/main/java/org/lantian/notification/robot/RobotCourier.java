package org.lantian.notification.robot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.lantian.notification.channel.Courier;
import org.lantian.notification.channel.Message;
import org.lantian.notification.channel.OutboundCalls;
import org.lantian.notification.channel.Outcome;
import org.lantian.notification.contact.Channel;
import org.lantian.notification.contact.ContactPoints.Destination;
import org.lantian.notification.contact.OutboundTargets;
import org.lantian.notification.contact.TargetRefused;

/** Brings messages to one vendor's robots, no faster than they take them, and reads what their answers mean. */
final class RobotCourier implements Courier {

    /** Signatures are checked against the vendor's clock, so this is real time even when the service's days are shifted. */
    private static final Clock REAL_TIME = Clock.systemUTC();

    private static final int LONGEST_ANSWER = 4096;
    private static final Duration A_WHILE = Duration.ofSeconds(20);

    private final Robot robot;
    private final Pace pace;
    private final OutboundTargets targets;
    private final OutboundCalls calls;
    private final ObjectMapper json;

    RobotCourier(Robot robot, Pace pace, OutboundTargets targets, OutboundCalls calls, ObjectMapper json) {
        this.robot = robot;
        this.pace = pace;
        this.targets = targets;
        this.calls = calls;
        this.json = json;
    }

    @Override
    public Channel channel() {
        return robot.channel();
    }

    @Override
    public Outcome bring(UUID deliveryId, Destination destination, Message message) {
        if (pace.callsLastMinute(deliveryId) > robot.perMinute()) {
            return new Outcome.Postponed("the robot takes only so many a minute", A_WHILE);
        }
        var now = REAL_TIME.instant();
        var secret = destination.secret();
        try {
            var target = robot.target(URI.create(destination.address()), secret, now);
            var body = json.writeValueAsString(robot.body(message, secret, now));
            var answer = calls.post(
                    target, targets.resolve(target), Map.of("content-type", "application/json"), body, LONGEST_ANSWER);
            if (answer.status() == 429) {
                return new Outcome.Postponed("the robot was called too often", robot.rest());
            }
            return answer.status() == 200
                    ? robot.meaning(json.readTree(answer.body()))
                    : new Outcome.Failed("the robot answered with status " + answer.status());
        } catch (TargetRefused e) {
            return new Outcome.Refused(String.valueOf(e.getMessage()));
        } catch (UnknownHostException e) {
            return new Outcome.Failed("the host is not known");
        } catch (OutboundCalls.NoAnswer e) {
            return new Outcome.Failed(String.valueOf(e.getMessage()));
        } catch (JsonProcessingException e) {
            return new Outcome.Failed("the robot's answer cannot be read");
        }
    }
}
