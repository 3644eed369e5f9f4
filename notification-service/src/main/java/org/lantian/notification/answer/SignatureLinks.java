package org.lantian.notification.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.query.OneColumn;
import org.lantian.notification.notice.NoticeView;
import org.lantian.notification.notice.Signing;
import org.lantian.notification.notice.UnitInbox;

/**
 * Gives each delivery a link by which whoever reads it signs, once, without login. The link names notice, delivery and end, and
 * carries their keyed hash: it cannot be guessed, and a used one is refused.
 */
@ApplicationScoped
public class SignatureLinks {

    /** Where a link stands. */
    public enum State {
        OPEN,
        SIGNED,
        EXPIRED,
        UNKNOWN
    }

    /** What a link leads to; no notice when it leads nowhere. */
    public record Opened(State state, @Nullable NoticeView notice) {}

    private static final String USE = """
            insert into signature_link_use (delivery_id, used_at) values (:id, :at) on conflict do nothing
            """;

    private final Session database;
    private final UnitInbox inbox;
    private final Signing signing;
    private final Clock clock;
    private final String base;
    private final Duration validity;
    private volatile byte @Nullable [] key;

    SignatureLinks(
            Session database,
            UnitInbox inbox,
            Signing signing,
            Clock clock,
            @ConfigProperty(name = "lantian.public-url") String base,
            @ConfigProperty(name = "lantian.signature-link.validity") Duration validity) {
        this.database = database;
        this.inbox = inbox;
        this.signing = signing;
        this.clock = clock;
        this.base = base;
        this.validity = validity;
    }

    /** The same link in every attempt of a delivery. */
    @Transactional
    public String of(UUID noticeId, UUID deliveryId, Instant sentAt) {
        var token = new LinkToken(noticeId, deliveryId, sentAt.plus(validity).getEpochSecond());
        return base + "/api/v1/signature-links/" + token.sealed(key());
    }

    /** Looks, and changes nothing: programs that check mails open links too. */
    @Transactional
    public Opened open(String sealed) {
        return LinkToken.read(sealed, key())
                .map(token -> new Opened(state(token), inbox.message(token.noticeId())))
                .orElse(new Opened(State.UNKNOWN, null));
    }

    /** Signs for the notice, if the link still holds. */
    @Transactional
    public Opened sign(String sealed) {
        var token = LinkToken.read(sealed, key());
        if (token.isEmpty()) {
            return new Opened(State.UNKNOWN, null);
        }
        var link = token.get();
        if (state(link) == State.OPEN) {
            database.createNativeQuery(USE)
                    .setParameter("id", link.deliveryId())
                    .setParameter("at", clock.instant())
                    .executeUpdate();
            return new Opened(State.SIGNED, signing.signByLink(link.noticeId(), "link of " + link.deliveryId()));
        }
        return new Opened(state(link), inbox.message(link.noticeId()));
    }

    private State state(LinkToken token) {
        boolean used =
                OneColumn.of(database, "select count(*) from signature_link_use where delivery_id = :id", Long.class)
                                .setParameter("id", token.deliveryId())
                                .getSingleResult()
                        > 0;
        if (used || inbox.message(token.noticeId()).signedAt() != null) {
            return State.SIGNED;
        }
        return clock.instant().getEpochSecond() > token.until() ? State.EXPIRED : State.OPEN;
    }

    private byte[] key() {
        var known = key;
        if (known == null) {
            var drawn = new byte[32];
            new SecureRandom().nextBytes(drawn);
            database.createNativeQuery(
                            "insert into signature_link_key (id, secret) values (1, :key) on conflict do nothing")
                    .setParameter("key", drawn)
                    .executeUpdate();
            known = OneColumn.of(database, "select secret from signature_link_key where id = 1", byte[].class)
                    .getSingleResult();
            key = known;
        }
        return known;
    }
}
