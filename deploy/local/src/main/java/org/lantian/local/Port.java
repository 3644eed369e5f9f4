package org.lantian.local;

import java.util.Locale;

/** Each address that the local stack listens on, all on the loopback interface, with its usual port. */
public enum Port {
    PLAN("plan-service", 8081),
    TASK("task-service", 8082),
    INDICATOR("indicator-service", 8083),
    NOTIFICATION("notification-service", 8084),
    POSTGRES("PostgreSQL", 15432),
    KAFKA("Kafka", 19092),
    KAFKA_CONTROLLER("Kafka's controller", 19093),
    MAIL("the mail receiver", 18025),
    WEBHOOK("the webhook receiver", 18090);

    private final String listener;
    private final int usual;

    Port(String listener, int usual) {
        this.listener = listener;
        this.usual = usual;
    }

    public String listener() {
        return listener;
    }

    public int usual() {
        return usual;
    }

    /** The option that chooses another port, such as {@code --plan-port}. */
    public String option() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-port";
    }

    /** The environment variable that does the same, such as {@code LANTIAN_PLAN_PORT}. */
    public String variable() {
        return "LANTIAN_" + name() + "_PORT";
    }
}
