package org.lantian.local.part;

import java.nio.file.Path;
import org.lantian.kit.testing.KafkaBroker;

/** The broker's own JVM: port, controller's port and data folder as arguments; it ends in good order when it is asked to. */
final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] arguments) {
        var broker = KafkaBroker.start(
                Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        broker.await();
    }
}
