package org.lantian.faults;

import java.time.Duration;
import java.util.Arrays;
import org.lantian.local.part.Service;
import org.lantian.rig.Patience;
import org.lantian.rig.Rig;

/** Two of every service at once; one of each dies while they share the work, and the others go on without it. */
final class Replicas {

    private Replicas() {}

    static void strike(Stage stage) {
        var others = stage.rig().startReplicas();
        try {
            Patience.rest(stage.settings().network());
            Arrays.stream(Service.values()).map(stage.rig()::of).forEach(Rig::kill);
            stage.work().through(others);
            int rounds = stage.work().rounds();
            if (!Patience.until(Duration.ofMinutes(2), () -> stage.work().rounds() > rounds)) {
                throw new IllegalStateException("the second copies do not go on alone");
            }
        } finally {
            Arrays.stream(Service.values()).map(stage.rig()::of).forEach(Rig::startAgain);
            stage.work().through(stage.rig().ports());
            stage.rig().stopReplicas();
        }
    }
}
