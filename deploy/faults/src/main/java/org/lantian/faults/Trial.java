package org.lantian.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lantian.local.conservation.Balance;
import org.lantian.local.conservation.Conservation;
import org.lantian.rig.Patience;
import org.lantian.rig.Work;

/** Strikes with one fault while the work goes on, and judges what is there when all is quiet again. */
final class Trial {

    /** When nothing has moved for so long, the fault is not borne. */
    static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Duration STEADY = Duration.ofSeconds(2);

    private final Stage stage;
    private final Conservation conservation;

    Trial(Stage stage) {
        this.stage = stage;
        this.conservation = stage.rig().conservation();
    }

    Outcome of(Fault fault) {
        var work = stage.work();
        Set<String> parkedBefore = Set.copyOf(conservation.parked());
        int rounds = work.rounds();
        int tried = work.tried();
        int failed = work.failed();
        int repeated = repeated();
        work.begin();
        Patience.until(PATIENCE, () -> work.rounds() > rounds);
        long struck = System.nanoTime();
        List<String> complaints = new ArrayList<>();
        try {
            fault.strike().accept(stage);
        } catch (Fault.NotHere e) {
            work.end();
            return Outcome.notHere(fault.name(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            complaints.add(String.valueOf(e.getMessage()));
        }
        long healed = System.nanoTime();
        int then = work.rounds();
        // The round that was under way counts as recovered only if it began with the fault over.
        if (!Patience.until(PATIENCE, () -> work.rounds() > then + 1)) {
            complaints.add("the work does not go on");
        }
        long works = System.nanoTime();
        work.end();
        long ended = System.nanoTime();
        if (!comesToBalance()) {
            balances().stream()
                    .filter(balance -> !balance.held())
                    .map(Balance::line)
                    .forEach(complaints::add);
        }
        long balanced = System.nanoTime();
        complaints.addAll(accepted());
        complaints.addAll(work.surprises());
        Set<String> parked = new HashSet<>(conservation.parked());
        parked.removeAll(parkedBefore);
        if (!fault.parks() && !parked.isEmpty()) {
            complaints.add("parked: " + parked);
        } else if (fault.parks() && parked.isEmpty()) {
            complaints.add("nothing was parked");
        }
        return new Outcome(
                fault.name(),
                Duration.ofNanos(healed - struck),
                Duration.ofNanos(works - healed),
                Duration.ofNanos(balanced - ended),
                work.rounds() - rounds,
                work.tried() - tried,
                work.failed() - failed,
                complaints,
                remark(parked.size(), repeated() - repeated));
    }

    private static String remark(int parked, int repeated) {
        return (parked == 0
                        ? "nothing lost, nothing doubled"
                        : parked + " records set aside, nothing else lost or doubled")
                + (repeated == 0 ? "" : "; repeated under their own id: " + repeated + " calls");
    }

    /** Calls that came again because what became of the first could not be recorded; their id tells the receiver. */
    private int repeated() {
        var calls = calls();
        return calls.size() - new HashSet<>(calls).size();
    }

    private List<String> calls() {
        return stage.rig().callsAt(Work.ADDRESS_PATH);
    }

    private List<Balance> balances() {
        var balances = new ArrayList<>(conservation.balances());
        balances.add(conservation.received(Work.ADDRESS, calls()));
        return balances;
    }

    /** As long as what is missing becomes less, a backlog is worked off; when nothing moves any more, it is lost. */
    private boolean comesToBalance() {
        while (true) {
            int missing = missing();
            if (Patience.until(PATIENCE, () -> balanced() || missing() < missing)) {
                if (balanced()) {
                    return true;
                }
            } else {
                return false;
            }
        }
    }

    private int missing() {
        return balances().stream()
                .mapToInt(balance -> balance.lost().size() + balance.unasked().size())
                .sum();
    }

    /** In balance, and still so a moment later: nothing was merely on its way. */
    private boolean balanced() {
        if (!balances().stream().allMatch(Balance::held)) {
            return false;
        }
        Patience.rest(STEADY);
        return balances().stream().allMatch(Balance::held);
    }

    /** What services said was done is there: every issued plan, every accepted hour. */
    private List<String> accepted() {
        List<String> complaints = new ArrayList<>();
        var issued = new HashSet<>(conservation.issuedPlans());
        var missing = stage.work().plans().stream()
                .filter(plan -> !issued.contains(plan))
                .toList();
        if (!missing.isEmpty()) {
            complaints.add("plans that were issued are not: " + missing);
        }
        int expected = stage.work().days().size() * Work.hoursOfADay();
        int found = conservation.hours(Work.STATION).size();
        if (found < expected) {
            complaints.add(expected + " hours were accepted, " + found + " are there");
        }
        return complaints;
    }
}
