package org.lantian.kit.event;

/** The wire name of an event, {@code org.lantian.<aggregate>.<fact>.v<n>}, and its parts. */
public final class EventType {

    private static final String PREFIX = "org.lantian.";
    private static final String VERSION = ".v1";

    private EventType() {}

    public static String ofName(String name) {
        return PREFIX + name + VERSION;
    }

    /** The word before the first dot of the name: what kind of thing the event is about. */
    public static String aggregateOf(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
