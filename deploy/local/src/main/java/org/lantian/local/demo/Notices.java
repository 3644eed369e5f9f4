package org.lantian.local.demo;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.Caller;

/** All notices, as supervision sees them. */
final class Notices {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Caller supervisor;

    Notices(Setting setting) {
        this.supervisor = setting.caller("supervisor");
    }

    List<Notice> all() {
        return read("/notices");
    }

    List<Notice> of(String unitId) {
        return read("/notices?unitId=" + unitId);
    }

    /** The assignments that some sent notice of this kind tells the unit itself of. */
    Set<String> assignmentsTold(String kind) {
        return read("/notices?kind=" + kind).stream()
                .flatMap(notice -> notice.items().stream())
                .filter(item -> item.concern().equals("OWN"))
                .map(Notice.Item::assignmentId)
                .collect(Collectors.toSet());
    }

    /** Waits until enough of them are told; returns those that are. */
    Set<String> awaitTold(String kind, Predicate<Set<String>> enough) {
        return Await.until(PATIENCE, () -> assignmentsTold(kind), enough);
    }

    /** Waits until no notice gathers items any more. */
    boolean awaitAllSent() {
        return Await.until(
                        PATIENCE,
                        () -> supervisor
                                .get(Port.NOTIFICATION, "/notices?state=GATHERING&size=1")
                                .expect(200)
                                .path("total")
                                .asInt(),
                        gathering -> gathering == 0)
                == 0;
    }

    private List<Notice> read(String path) {
        return supervisor.all(Port.NOTIFICATION, path).stream().map(Notice::of).toList();
    }
}
