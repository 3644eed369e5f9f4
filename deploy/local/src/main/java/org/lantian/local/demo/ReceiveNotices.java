package org.lantian.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        steps.note(fresh.size() + " new notices with "
                + fresh.stream().mapToInt(notice -> notice.items().size()).sum() + " items, "
                + (known.isEmpty() ? "none before" : known.size() + " were there before"));
        checkGrouping(fresh);
        checkInbox(setting.environment());
        checkInbox(setting.industry());
        checkStream(of(setting.environment(), fresh));
        checkMail(setting.environment(), fresh);
        checkMail(setting.industry(), fresh);
        checkWebhook(setting.environment(), fresh);
        checkWebhook(setting.industry(), fresh);
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

    private void checkInbox(Bureau bureau) {
        var inbox = setting.caller(bureau.token()).all(Port.NOTIFICATION, "/notices?unitId=" + bureau.unitId());
        steps.check(
                !inbox.isEmpty(),
                bureau.name() + " has in its inbox: "
                        + String.join(
                                ", ",
                                inbox.stream().map(ReceiveNotices::inWords).toList()));
    }

    private static String inWords(JsonNode notice) {
        return notice.path("title").asText() + " (" + notice.path("stateLabel").asText() + ")";
    }

    private void checkStream(List<Notice> fresh) {
        var missing = Await.until(
                PATIENCE,
                () -> fresh.stream().filter(notice -> !streamed(notice)).toList(),
                List::isEmpty);
        steps.check(missing.isEmpty(), arrived(setting.environment(), fresh.size(), missing, "stream"));
    }

    private boolean streamed(Notice notice) {
        return stream.events().stream().anyMatch(event -> event.toString().contains(notice.id()));
    }

    private void checkMail(Bureau bureau, List<Notice> fresh) {
        var own = of(bureau, fresh);
        var missing = Await.until(
                PATIENCE,
                () -> {
                    var subjects = receivers.mail().subjectsFor(bureau.mailAddress());
                    return own.stream()
                            .filter(notice -> subjects.stream().noneMatch(subject -> subject.contains(notice.title())))
                            .toList();
                },
                List::isEmpty);
        steps.check(missing.isEmpty(), arrived(bureau, own.size(), missing, "mail"));
    }

    private void checkWebhook(Bureau bureau, List<Notice> fresh) {
        var own = of(bureau, fresh);
        var missing = Await.until(
                PATIENCE,
                () -> own.stream()
                        .filter(notice -> receivers.webhook().at(bureau.webhookPath()).stream()
                                .noneMatch(call -> call.body().contains(notice.id())))
                        .toList(),
                List::isEmpty);
        steps.check(missing.isEmpty(), arrived(bureau, own.size(), missing, "webhook"));
    }

    private static String arrived(Bureau bureau, int all, List<Notice> missing, String way) {
        return "%s: %d of %d new notices came by %s%s"
                .formatted(
                        bureau.name(),
                        all - missing.size(),
                        all,
                        way,
                        missing.isEmpty()
                                ? ""
                                : "; missing "
                                        + missing.stream().map(Notice::title).toList());
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
