package org.lantian.local.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.lantian.kit.testing.KafkaBroker;

/**
 * The broker's own JVM: port, controller's port, data folder and, if its clients reach it elsewhere, that port as arguments; it has the services' topics ready and ends in good
 * order when it is asked to.
 */
final class BrokerMain {

    private static final List<String> TOPICS =
            List.of("plan-events", "task-events", "indicator-events", "notification-events");
    private static final int PARTITIONS = 3;

    private BrokerMain() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int port = Integer.parseInt(arguments[0]);
        int advertised = arguments.length > 3 ? Integer.parseInt(arguments[3]) : port;
        var broker = KafkaBroker.start(port, Integer.parseInt(arguments[1]), Path.of(arguments[2]), advertised);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        makeTopics(broker.bootstrapServers());
        broker.await();
    }

    private static void makeTopics(String servers) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            var topics = TOPICS.stream()
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1))
                    .toList();
            for (var made : admin.createTopics(topics).values().values()) {
                try {
                    made.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        }
    }
}
