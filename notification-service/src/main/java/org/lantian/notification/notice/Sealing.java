package org.lantian.notification.notice;

import static java.util.Objects.requireNonNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.lantian.kit.query.OneColumn;
import org.lantian.notification.directory.Units;
import org.lantian.notification.notice.content.NoticeText;
import org.lantian.notification.template.Words.Language;

/**
 * Seals notices whose items have all come: none for the window, or the first one so long ago that the others must wait for the
 * next notice. What is critical waits for nothing. Replicas share the work, each passing over the rows that another holds.
 */
@ApplicationScoped
public class Sealing {

    private static final int BATCH = 100;
    /** Any number will do, as long as nothing else in the database uses it. */
    private static final long POSITIONS = 0x6e6f7469636573L;

    private static final String DUE = """
            select id from notice where state = 'GATHERING'
                and (last_item_at <= now() - cast(:window as interval)
                     or opened_at <= now() - cast(:longest as interval)
                     or severity = 'RED')
            order by opened_at limit %d for update skip locked
            """.formatted(BATCH);

    /** The lock is held before the first position is drawn: only with its row are there any to update. */
    private static final String DRAW = """
            update notice set position = nextval('notice_position') from (select pg_advisory_xact_lock(:lock)) held
            where id in (:due)
            """;

    private final Notices notices;
    private final NoticeItems items;
    private final Wording wording;
    private final Units units;
    private final Session database;
    private final Event<NoticesSealed> sealed;
    private final Clock clock;
    private final Duration window;
    private final Duration longest;

    Sealing(
            Notices notices,
            NoticeItems items,
            Wording wording,
            Units units,
            Session database,
            Event<NoticesSealed> sealed,
            Clock clock,
            @ConfigProperty(name = "lantian.notice.window") Duration window,
            @ConfigProperty(name = "lantian.notice.longest-window") Duration longest) {
        this.notices = notices;
        this.items = items;
        this.wording = wording;
        this.units = units;
        this.database = database;
        this.sealed = sealed;
        this.clock = clock;
        this.window = window;
        this.longest = longest;
    }

    @Scheduled(
            every = "${lantian.notice.sweep}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        int count;
        do {
            count = QuarkusTransaction.requiringNew().call(this::sealDue);
        } while (count == BATCH);
    }

    private int sealDue() {
        List<UUID> due = OneColumn.of(database, DUE, UUID.class)
                .setParameter("window", window.toString())
                .setParameter("longest", longest.toString())
                .getResultStream()
                .toList();
        seal(due);
        return due.size();
    }

    /** Seals these notices in the running transaction. */
    public void seal(List<UUID> due) {
        if (due.isEmpty()) {
            return;
        }
        var first = items.first(due, NoticeText.NAMED);
        var all = notices.list("id in ?1", due);
        var answering =
                units.answeringFor(all.stream().map(notice -> notice.unitId).collect(Collectors.toSet()));
        for (var notice : all) {
            var text = wording.of(notice, first.getOrDefault(notice.id, List.of()), Language.ZH);
            notice.seal(requireNonNull(answering.get(notice.unitId)), text, clock.instant());
        }
        database.flush();
        sealed.fire(new NoticesSealed(due, own(all)));
        drawPositions(due);
    }

    private static List<NoticesSealed.Own> own(List<Notice> sealed) {
        return sealed.stream()
                .filter(notice -> notice.own)
                .map(notice -> new NoticesSealed.Own(notice.id, notice.unitId, notice.kind))
                .toList();
    }

    /**
     * The last thing before the commit, and one sealer at a time until then: positions become visible in their order, so a stream
     * that has shown one never misses a lower one.
     */
    private void drawPositions(List<UUID> due) {
        database.createNativeQuery(DRAW)
                .setParameter("lock", POSITIONS)
                .setParameter("due", due)
                .executeUpdate();
    }
}
