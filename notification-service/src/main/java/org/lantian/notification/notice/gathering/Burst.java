package org.lantian.notification.notice.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lantian.kit.request.RequestIds;
import org.lantian.notification.notice.Sealing;
import org.lantian.notification.notice.content.NoticeKind;

/**
 * What the events of one transaction ask of notices is done as its last thing, all together: a burst takes a few statements, what
 * is dealt with in the same burst is not told at all, and every replica locks notices in one order, whatever order the events came
 * in: first sent ones, then gathering ones by unit and kind, then the order of sending, until the commit that follows.
 */
@ApplicationScoped
public class Burst {

    private record Waiting(
            List<Asked<Addressed>> told, List<Struck> struck, List<Settled> settled, List<SignedFor> signed) {}

    private final Gathering gathering;
    private final Striking striking;
    private final Settling settling;
    private final SigningByAssignment signing;
    private final Sealing sealing;
    private final TransactionSynchronizationRegistry transaction;

    Burst(
            Gathering gathering,
            Striking striking,
            Settling settling,
            SigningByAssignment signing,
            Sealing sealing,
            TransactionSynchronizationRegistry transaction) {
        this.gathering = gathering;
        this.striking = striking;
        this.settling = settling;
        this.signing = signing;
        this.sealing = sealing;
        this.transaction = transaction;
    }

    /** Units are to be told; the transaction must end with {@link #seal()}. */
    @Transactional(TxType.MANDATORY)
    public void gather(List<Addressed> items) {
        var request = RequestIds.current();
        items.forEach(item -> waiting().told().add(new Asked<>(item, request)));
    }

    /** Nobody need be told of it any more; what has been sent stands. */
    @Transactional(TxType.MANDATORY)
    public void strike(Struck struck) {
        waiting().told().removeIf(asked -> struck.meets(asked.what()));
        waiting().struck().add(struck);
    }

    /** It is done, or asked for no more: nobody need be told, and nobody need answer. */
    @Transactional(TxType.MANDATORY)
    public void settle(Settled settled) {
        strike(settled.struck());
        waiting().settled().add(settled);
    }

    /** A unit has signed for one assignment, which answers the notice of its being assigned. */
    @Transactional(TxType.MANDATORY)
    public void signed(SignedFor signed) {
        strike(new Struck(signed.assignmentId(), Set.of(NoticeKind.ASSIGNED)));
        waiting().signed().add(signed);
    }

    /** Does all that, and seals what waits for nothing, with what had gathered before it. */
    @Transactional(TxType.MANDATORY)
    public void seal() {
        var waiting = waiting();
        transaction.putResource(Burst.class, null);
        signing.sign(waiting.signed());
        settling.settle(waiting.settled());
        var units = waiting.told().stream().map(asked -> asked.what().unitId()).toList();
        striking.strike(waiting.struck(), units);
        sealing.seal(gathering.put(waiting.told()));
    }

    private Waiting waiting() {
        if (transaction.getResource(Burst.class) instanceof Waiting waiting) {
            return waiting;
        }
        var waiting = new Waiting(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        transaction.putResource(Burst.class, waiting);
        return waiting;
    }
}
