package org.lantian.notification.delivery.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.lantian.notification.contact.Channel;
import org.lantian.notification.delivery.DeliveryState;

/**
 * The deliveries as workers move them on, in single statements that hold against rivals by themselves. Leases run by the database's
 * time.
 */
@ApplicationScoped
class DeliveryQueue {

    /** What is due, and what a worker claimed that must have died since. */
    private static final String CLAIM = claiming("");

    private static final String CLAIM_OF = claiming("and notice_id in (:notices)");

    private static final String END_ATTEMPT = """
            update delivery_attempt set ended_at = now(), outcome = :outcome
            where delivery_id = :id and number = :attempt
            """;

    private static final String MOVE = """
            update delivery set state = :state, reason = :reason, due_at = now() + cast(:pause as interval), postponed = postponed + :postponed
            where id = :id and attempts = :attempt and state = 'CLAIMED'
            """;

    private static final String DELIVERED = """
            with result as (
                select * from unnest(cast(string_to_array(:ids, ' ') as uuid[]),
                    cast(string_to_array(:attempts, ' ') as int[])) as result (id, attempt)),
            ended as (
                update delivery_attempt a set ended_at = now(), outcome = 'DELIVERED' from result r
                where a.delivery_id = r.id and a.number = r.attempt)
            update delivery d set state = 'DELIVERED', reason = null, delivered_at = now() from result r
            where d.id = r.id and d.attempts = r.attempt and d.state = 'CLAIMED'
            """;

    /** The next contact point that stands by, when one has failed. */
    private static final String STAND_IN = """
            insert into delivery (id, notice_id, unit_id, contact_point_id, channel, state)
            select gen_random_uuid(), n.id, n.unit_id, c.id, c.channel, 'WAITING'
            from notice n join contact_point c on c.unit_id = n.unit_id
            where n.id = :notice and c.verified_at is not null and c.standby
                and not exists (select 1 from delivery d where d.notice_id = n.id and d.contact_point_id = c.id)
            order by c.id limit 1
            on conflict (notice_id, contact_point_id) do nothing
            """;

    private final Session database;
    private final Duration lease;

    DeliveryQueue(Session database, @ConfigProperty(name = "lantian.delivery.lease") Duration lease) {
        this.database = database;
        this.lease = lease;
    }

    /** Claims what is due. When this returns, the claim is committed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Claim> claim(int most) {
        return claims(database.createNativeQuery(CLAIM, Tuple.class).setParameter("most", most));
    }

    /** Claims what is due of these notices, in the transaction that sealed them; nobody else has seen it. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Claim> claim(List<UUID> notices, int most) {
        return claims(database.createNativeQuery(CLAIM_OF, Tuple.class)
                .setParameter("notices", notices)
                .setParameter("most", most));
    }

    private List<Claim> claims(NativeQuery<Tuple> claiming) {
        return claiming.setParameter("lease", lease.toString())
                .getResultStream()
                .map(row -> new Claim(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        Channel.valueOf(row.get(4, String.class)),
                        row.get(5, Integer.class),
                        row.get(6, Integer.class)))
                .toList();
    }

    void standIn(UUID notice) {
        database.createNativeQuery(STAND_IN).setParameter("notice", notice).executeUpdate();
    }

    /** Takes a delivery up at a later time, and does not count the attempt. */
    @Transactional(Transactional.TxType.MANDATORY)
    void postpone(Claim claim, String reason, Duration pause) {
        end(claim, "POSTPONED");
        move(claim, DeliveryState.FAILED, reason, pause, 1);
    }

    /** Ends an attempt. False when its lease had ended and another has taken over: then the result no longer counts. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean move(Claim claim, DeliveryState state, String reason, Duration pause) {
        end(claim, state.name() + ": " + reason);
        return move(claim, state, reason, pause, 0);
    }

    /** Ends attempts that brought their message; one whose lease had ended no longer counts. */
    @Transactional(Transactional.TxType.MANDATORY)
    void delivered(List<Claim> claims) {
        database.createNativeQuery(DELIVERED)
                .setParameter("ids", joined(claims, Claim::deliveryId))
                .setParameter("attempts", joined(claims, Claim::attempt))
                .executeUpdate();
    }

    /** An attempt starts when it is claimed: the transaction may have begun before its notice was sealed. */
    private static String claiming(String condition) {
        return """
            with due as (
                select id from delivery where state in ('WAITING', 'CLAIMED', 'FAILED') and due_at <= now() %s
                order by due_at limit :most for update skip locked),
            claimed as (
                update delivery d set state = 'CLAIMED', attempts = attempts + 1, due_at = now() + cast(:lease as interval)
                from due where d.id = due.id returning d.*),
            attempt as (
                insert into delivery_attempt (delivery_id, number, started_at) select id, attempts, clock_timestamp() from claimed)
            select id, notice_id, unit_id, contact_point_id, channel, attempts, postponed from claimed
            """.formatted(condition);
    }

    private static String joined(List<Claim> claims, Function<Claim, ?> part) {
        return claims.stream().map(part).map(String::valueOf).collect(Collectors.joining(" "));
    }

    private void end(Claim claim, String outcome) {
        database.createNativeQuery(END_ATTEMPT)
                .setParameter("outcome", outcome)
                .setParameter("id", claim.deliveryId())
                .setParameter("attempt", claim.attempt())
                .executeUpdate();
    }

    private boolean move(Claim claim, DeliveryState state, String reason, Duration pause, int postponed) {
        return database.createNativeQuery(MOVE)
                        .setParameter("state", state.name())
                        .setParameter("reason", reason)
                        .setParameter("pause", pause.toString())
                        .setParameter("postponed", postponed)
                        .setParameter("id", claim.deliveryId())
                        .setParameter("attempt", claim.attempt())
                        .executeUpdate()
                == 1;
    }
}
