package org.lantian.kit.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.jspecify.annotations.Nullable;

/**
 * Where every service begins. A start that fails for a reason that an operator can mend (configuration, database, schema) ends with one
 * line on the error output and status 1; anything else keeps its trace, and with {@code LANTIAN_START_TRACE} set everything does.
 */
@QuarkusMain
public final class Start {

    private Start() {}

    public static void main(String... arguments) {
        var unmet = Needs.unmet();
        if (unmet.isPresent()) {
            say(unmet.get());
            System.exit(1);
        }
        Quarkus.run(null, Start::end, arguments);
    }

    private static void end(int status, @Nullable Throwable failure) {
        if (failure != null) {
            var obstacle = Obstacle.in(failure);
            obstacle.ifPresent(Start::say);
            if (obstacle.isEmpty() || System.getenv("LANTIAN_START_TRACE") != null) {
                failure.printStackTrace();
            }
        }
        System.exit(status);
    }

    private static void say(String obstacle) {
        System.err.println("Cannot start: " + obstacle);
    }
}
