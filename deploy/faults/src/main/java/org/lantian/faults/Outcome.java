package org.lantian.faults;

import java.time.Duration;
import java.util.List;

/** What came of a fault: how long it lasted, how soon all went on, and what does not balance. */
record Outcome(
        String fault,
        Duration lasted,
        Duration worksAgain,
        Duration balanced,
        int rounds,
        int tried,
        int failed,
        List<String> complaints,
        String remark) {

    static final String HEAD =
            "| fault | lasted s | works again s | in balance s | rounds of work | calls, of which failed | result |\n"
                    + "|---|---:|---:|---:|---:|---:|---|";

    static Outcome notHere(String fault, String reason) {
        return new Outcome(
                fault, Duration.ZERO, Duration.ZERO, Duration.ZERO, 0, 0, 0, List.of(), "skipped: " + reason);
    }

    boolean held() {
        return complaints.isEmpty();
    }

    String row() {
        var result = held() ? remark : "FAILED: " + String.join("; ", complaints);
        return "| %s | %s | %s | %s | %d | %d, %d | %s |"
                .formatted(
                        fault, seconds(lasted), seconds(worksAgain), seconds(balanced), rounds, tried, failed, result);
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + "." + duration.toMillisPart() / 100;
    }
}
