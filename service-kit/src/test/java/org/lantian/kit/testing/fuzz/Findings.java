package org.lantian.kit.testing.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found, each kind once for each operation, with the request that showed it; and how many answers of which status. */
final class Findings {

    private final Map<String, String> firstSeen = new LinkedHashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    void add(Call call, String complaint) {
        firstSeen.putIfAbsent(
                call.operation.name() + ": " + complaint,
                call.operation.name() + ": " + complaint + " <- " + call.story());
    }

    void answered(int status) {
        statuses.merge(status, 1, Integer::sum);
    }

    List<String> all() {
        return List.copyOf(firstSeen.values());
    }

    Map<Integer, Integer> statuses() {
        return statuses;
    }
}
