package org.lantian.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lantian.local.Bureau;
import org.lantian.local.Port;
import org.lantian.local.Setting;
import org.lantian.local.client.EventStream;
import org.lantian.local.receiver.Receivers;

/**
 * Each unit gets one notice per kind, not one per task, and the two bureaus get theirs on every way that they have: inbox, stream,
 * mail and webhook. It listens from before the plans are issued, so that it knows what is new.
 */
final class ReceiveNotices implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** How long a notice gathers after its last item. */
    private static final Duration WINDOW = Duration.ofSeconds(10);

    private final Setting setting;
    private final Notices notices;
    private final Receivers receivers;
    private final Steps steps;
    private final Set<String> known = new HashSet<>();
    private final EventStream stream;

    ReceiveNotices(Setting setting, Notices notices, Receivers receivers, Steps steps) {
        this.setting = setting;
        this.notices = notices;
        this.receivers = receivers;
        this.steps = steps;
        notices.all().forEach(notice -> known.add(notice.id()));
        this.stream = setting.caller(setting.environment().token()).stream(Port.NOTIFICATION, "/notices/stream");
    }

    void await() {
        steps.check(notices.awaitAllSent(), "all that gathered has been sent");
        var fresh = notices.all().stream()
                .filter(notice -> !known.contains(notice.id()))
                .toList();
        steps.note("%d new notices with %d items; %d were there before"
                .formatted(
                        fresh.size(),
                        fresh.stream().mapToInt(notice -> notice.items().size()).sum(),
                        known.size()));
        checkGrouping(fresh);
        checkWays(setting.environment(), fresh);
        checkWays(setting.industry(), fresh);
        var streamed = of(setting.environment(), fresh);
        check(setting.environment(), "stream", streamed, () -> missing(streamed, this::streamed));
    }

    /** What comes after a notice was sent gathers in the next one, which waits for a window of its own. */
    private void checkGrouping(List<Notice> fresh) {
        var perUnitAndKind = fresh.stream()
                .sorted(Comparator.comparing(Notice::sentAt))
                .collect(Collectors.groupingBy(notice -> notice.unitName() + " " + notice.kind()));
        var tooClose = perUnitAndKind.entrySet().stream()
                .filter(each -> !areApart(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        long several =
                perUnitAndKind.values().stream().filter(each -> each.size() > 1).count();
        steps.check(
                tooClose.isEmpty(),
                "each unit got one notice per kind"
                        + (several == 0 ? "" : "; what came later, in " + several + " cases, is a notice of its own")
                        + (tooClose.isEmpty() ? "" : ", but not " + tooClose));
    }

    private static boolean areApart(List<Notice> notices) {
        for (int i = 1; i < notices.size(); i++) {
            var earlier = notices.get(i - 1).sentAt();
            if (Duration.between(earlier, notices.get(i).sentAt()).compareTo(WINDOW) < 0) {
                return false;
            }
        }
        return true;
    }

    private void checkWays(Bureau bureau, List<Notice> fresh) {
        var inbox = setting.caller(bureau.token()).all(Port.NOTIFICATION, "/notices?unitId=" + bureau.unitId());
        steps.check(
                !inbox.isEmpty(),
                bureau.name() + " has in its inbox: "
                        + String.join(
                                ", ",
                                inbox.stream().map(ReceiveNotices::inWords).toList()));
        var own = of(bureau, fresh);
        check(bureau, "mail", own, () -> missing(own, notice -> mailed(bureau, notice)));
        check(bureau, "webhook", own, () -> missing(own, notice -> posted(bureau, notice)));
    }

    private static String inWords(JsonNode notice) {
        return notice.path("title").asText() + " (" + notice.path("stateLabel").asText() + ")";
    }

    /** An earlier run's notices went to that run's receivers: only what is new must arrive here. */
    private void check(Bureau bureau, String way, List<Notice> own, Supplier<List<Notice>> missing) {
        if (own.isEmpty()) {
            return;
        }
        var lost = Await.until(PATIENCE, missing, List::isEmpty);
        steps.check(
                lost.isEmpty(),
                "%s: %d of %d new notices came by %s%s"
                        .formatted(
                                bureau.name(),
                                own.size() - lost.size(),
                                own.size(),
                                way,
                                lost.isEmpty()
                                        ? ""
                                        : "; missing "
                                                + lost.stream()
                                                        .map(Notice::title)
                                                        .toList()));
    }

    private static List<Notice> missing(List<Notice> own, Predicate<Notice> arrived) {
        return own.stream().filter(arrived.negate()).toList();
    }

    private boolean mailed(Bureau bureau, Notice notice) {
        return receivers.mail().subjectsFor(bureau.mailAddress()).stream()
                .anyMatch(subject -> subject.contains(notice.title()));
    }

    private boolean posted(Bureau bureau, Notice notice) {
        return receivers.webhook().at(bureau.webhookPath()).stream()
                .anyMatch(call -> call.body().contains(notice.id()));
    }

    private boolean streamed(Notice notice) {
        return stream.events().stream().anyMatch(event -> event.toString().contains(notice.id()));
    }

    private static List<Notice> of(Bureau bureau, List<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.unitId().equals(bureau.unitId()))
                .toList();
    }

    @Override
    public void close() {
        stream.close();
    }
}
